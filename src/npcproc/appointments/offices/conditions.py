"""Who may be a judge or a procurator, and what neither may be besides (法官、检察官的任职条件).

The two laws ask the same of judges and of procurators, and one function reads both; they differ in which posts
relatives may not hold together, as chiefs of division are named for courts alone.  What an appointment shows of itself,
such as the qualification and the review, is judged there.

Judges Law arts. 2, 12, 14, 15 and 22-24; Procurators Law arts. 2, 12, 14, 15 and 23-25; Courts Organic Law arts. 47 and
48; Procuratorates Organic Law arts. 42 and 43.
"""

from __future__ import annotations

from npcproc.appointments.offices.judicial_officer import Came, Degree, JudicialOfficer, Kin, Post
from npcproc.appointments.offices.profession import COURT, PROCURATORATE, Profession
from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import COURTS_2018, JUDGES_2019, PROCURATORATES_2018, PROCURATORS_2019
from npcproc.levels import by_level
from npcproc.procedure import Standing
from npcproc.rules import Competence, Eligibility, Incompatibility, Is, Method, Reached, Recusal, Rule

__all__ = ["JUDGE", "PROCURATOR"]

_YES = frozenset({True})
_FULL_DEGREES = frozenset(Degree) - {Degree.BELOW, Degree.UNDERGRADUATE}
_HIGHER = frozenset({Degree.LAW_MASTER, Degree.LAW_DOCTOR})
_NEITHER = Text("", "without a higher degree in law")
_MASTER = Text("有法律硕士、法学硕士学位的，", "with a master's degree in law")
_DOCTOR = Text("有法学博士学位的，", "with a doctorate in law")
_OPENLY = frozenset({Came.PRACTISING_LAWYER, Came.LAW_SCHOLAR, Came.OTHER_LEGAL_PROFESSION})


def _years(of: Profession, name: str, number: int, degrees: frozenset[Degree], after: Text) -> Reached:
    """So many years of legal work, with one of these degrees."""
    return Reached(
        name=name,
        of="years_of_legal_work",
        at_least=by_level(national=number, provincial=number, municipal=number, county=number),
        when=Is("degree", degrees),
        says=of.text(f"{after.zh}应从事法律工作满{number}年", f"{after.en} has done legal work for {number} years"),
        cites=of.condition(6),
    )


def _who_may_be(of: Profession) -> tuple[Rule, ...]:
    """The offices, and the conditions for them."""
    return (
        Competence(
            name="one-of-the-offices",
            of="office",
            allowed=of.offices,
            says=of.text("担任的应为法律列举的职务之一", "holds one of the offices that the law lists"),
            cites=(of.law.art(2, 1),),
        ),
        Eligibility(
            name="national",
            of="chinese",
            allowed=_YES,
            says=of.text("应具有中国国籍", "has Chinese nationality"),
            cites=of.condition(1),
        ),
        Eligibility(
            name="degree",
            of="degree",
            allowed=_FULL_DEGREES,
            when=Is("degree_relaxed", {False}),
            says=of.text("应具备法定的学历和学位", "has the education and the degree that the law wants"),
            cites=of.condition(5),
        ),
        Eligibility(
            name="degree-where-relaxed",
            of="degree",
            allowed=_FULL_DEGREES | {Degree.UNDERGRADUATE},
            when=Is("degree_relaxed", {True}),
            says=of.text("在放宽学历条件的地方也应本科毕业", "is a graduate even where the degree is relaxed"),
            cites=(of.law.art(12, 2),),
        ),
        _years(of, "five-years", 5, frozenset(Degree) - _HIGHER, _NEITHER),
        # Unsettled: the years "may" be relaxed for the holder of a higher degree in law, and no text says by whom.
        _years(of, "four-years", 4, frozenset({Degree.LAW_MASTER}), _MASTER),
        _years(of, "three-years", 3, frozenset({Degree.LAW_DOCTOR}), _DOCTOR),
    )


def _how_selected(of: Profession) -> tuple[Rule, ...]:
    """From whom, and how, they are chosen."""
    return (
        Method(
            name="examined",
            of="examined_and_assessed",
            allowed=_YES,
            when=Is("first", {True}),
            says=of.text("初任的应经考试、考核", "who becomes one is chosen by examination and assessment"),
            cites=(of.law.art(14, 1),),
        ),
        Eligibility(
            name="head-knows-law",
            of="knows_and_practised_law",
            allowed=_YES,
            when=Is("office", of.heads),
            says=Text(
                f"{of.house.zh}正职应有法学专业知识和法律职业经历",
                f"the head of a {of.house.en} knows the law and has worked in it",
            ),
            cites=(of.law.art(14, 2), of.organic.art(of.selection, 2)),
        ),
        # Unsettled: whoever else qualifies may be a deputy head or in the committee, a lawyer or scholar who is openly
        # selected too; assistants, who become judges or procurators by selection, are read not to be among them.
        Eligibility(
            name="under-the-head-qualified",
            of="came_from",
            allowed=frozenset(Came) - {Came.ASSISTANTS},
            when=Is("office", of.under_the_head),
            says=Text(
                f"{of.house.zh}副职和委员会委员应从法官、检察官或者其他具备条件的人员中产生",
                f"deputy heads of a {of.house.en}, and members of its committee, were judges or procurators or qualify",
            ),
            cites=(of.law.art(14, 2), of.organic.art(of.selection, 2)),
        ),
        Eligibility(
            name="assistant-selected",
            of="selected",
            allowed=_YES,
            when=Is("came_from", {Came.ASSISTANTS}),
            says=of.text("由助理任命的应经遴选", "who was an assistant has been selected"),
            cites=(of.organic.art(of.selection + 1, 2),),
        ),
        Method(
            name="openly-from-the-professions",
            of="came_from",
            allowed=_OPENLY,
            when=Is("openly_selected", {True}),
            says=of.text("公开选拔的应从事法律职业", "who is openly selected comes from a legal profession"),
            cites=(of.law.art(15, 1),),
        ),
        Reached(
            name="lawyer-has-practised",
            of="years_in_profession",
            at_least=by_level(national=5, provincial=5, municipal=5, county=5),
            when=Is("came_from", {Came.PRACTISING_LAWYER}),
            says=Text("参加公开选拔的律师应执业5年以上", "a lawyer who is openly selected has practised for 5 years"),
            cites=(of.law.art(15, 2),),
        ),
        Reached(
            name="scholar-has-taught",
            of="years_in_profession",
            at_least=by_level(national=5, provincial=5, municipal=5, county=5),
            when=Is("came_from", {Came.LAW_SCHOLAR}),
            says=Text(
                "参加公开选拔的法学教学、研究人员应任教或者研究5年以上",
                "a scholar of law who is openly selected has taught or done research for 5 years",
            ),
            cites=(of.law.art(15, 2),),
        ),
        Eligibility(
            name="scholar-has-title",
            of="middle_grade_title",
            allowed=_YES,
            when=Is("came_from", {Came.LAW_SCHOLAR}),
            says=Text(
                "参加公开选拔的法学教学、研究人员应有中级以上职称",
                "a scholar of law who is openly selected has a title of the middle grade or higher",
            ),
            cites=(of.law.art(15, 2),),
        ),
    )


_BESIDES = (
    ("no-relative-leads-it-too", Kin.BOTH_LEAD_ONE_HOUSE, 1),
    ("no-relative-under-a-leader", Kin.ONE_LEADS_THE_OTHER_SERVES, 2),
    ("no-relative-in-the-division", Kin.BOTH_IN_ONE_DIVISION, 3),
    ("no-relative-leads-next-level", Kin.BOTH_LEAD_ADJACENT_LEVELS, 4),
)


def _nothing_besides(of: Profession) -> tuple[Rule, ...]:
    """Other posts, and relatives."""
    return (
        Incompatibility(
            name="not-in-a-standing-committee",
            of="other_posts",
            excludes=frozenset({Post.STANDING_COMMITTEE}),
            says=of.text("不应兼任人大常委会组成人员", "sits in no standing committee of a congress"),
            cites=(of.law.art(of.posts, 1),),
        ),
        Incompatibility(
            name="no-other-post",
            of="other_posts",
            excludes=frozenset(Post) - {Post.STANDING_COMMITTEE, of.own},
            says=of.text(
                "不应兼任其他国家机关、企业、事业单位的职务，不应兼任律师、仲裁员、公证员",
                "holds no post in other organs, enterprises or institutions, and is no lawyer, arbitrator or notary",
            ),
            cites=(of.law.art(of.posts, 1),),
        ),
        *(
            Incompatibility(
                name=name,
                of="related_to",
                excludes=frozenset({kin}),
                says=Text(f"有亲属关系的{of.zh}不应{kin.zh}", f"no relative holds a post such that {kin.en}"),
                cites=(of.law.art(of.posts + 1, 1, item),),
            )
            for name, kin, item in _BESIDES
        ),
        Recusal(
            name="no-law-firm-in-the-family",
            of="relative_owns_law_firm",
            says=of.text(
                "的配偶、父母、子女不应是辖区内律师事务所的合伙人或者设立人",
                "has no spouse, parent or child who is partner or founder of a law firm in the area",
            ),
            cites=(of.law.art(of.posts + 2, 1, 1),),
        ),
        Recusal(
            name="no-paid-counsel-in-the-family",
            of="relative_practises_there",
            says=of.text(
                "的配偶、父母、子女不应在辖区内从事律师的代理、辩护业务或者有偿法律服务",
                "has no spouse, parent or child who acts as lawyer or gives paid legal service in the area",
            ),
            cites=(of.law.art(of.posts + 2, 1, 2),),
        ),
    )


JUDGE = Standing(
    id="office.judge",
    title=Text("法官的任职条件", "Conditions for being a judge"),
    body=StandingCommittee,
    rests_on=(JUDGES_2019, COURTS_2018),
    facts=JudicialOfficer,
    rules=(*_who_may_be(COURT), *_how_selected(COURT), *_nothing_besides(COURT)),
)
PROCURATOR = Standing(
    id="office.procurator",
    title=Text("检察官的任职条件", "Conditions for being a procurator"),
    body=StandingCommittee,
    rests_on=(PROCURATORS_2019, PROCURATORATES_2018),
    facts=JudicialOfficer,
    rules=(*_who_may_be(PROCURATORATE), *_how_selected(PROCURATORATE), *_nothing_besides(PROCURATORATE)),
)
