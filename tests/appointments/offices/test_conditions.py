"""Who may be a judge or a procurator."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.appointments.offices import (
    JUDGE,
    JUDGES,
    PROCURATOR,
    PROCURATORS,
    Came,
    Degree,
    JudicialOfficer,
    Kin,
    Office,
    Post,
)
from npcproc.bodies import StandingCommittee
from npcproc.findings import Finding, NotEncoded
from npcproc.levels import WITH_STANDING_COMMITTEE, Level
from npcproc.procedure import Standing

DAY = date(2025, 4, 24)
EVERYWHERE = (
    StandingCommittee(level=Level.NATIONAL, place="100000", members=170),
    StandingCommittee(level=Level.PROVINCIAL, place="420000", members=60),
    StandingCommittee(level=Level.MUNICIPAL, place="370100", members=45),
    StandingCommittee(level=Level.COUNTY, place="370102", members=31),
)
COUNTY = EVERYWHERE[-1]
each = pytest.mark.parametrize(("audit", "office"), [(JUDGE, Office.JUDGE), (PROCURATOR, Office.PROCURATOR)])


def audited(audit: Standing, office: Office, /, body: StandingCommittee = COUNTY, **said: Any) -> tuple[Finding, ...]:
    """What is found of a person with that file."""
    return audit.audit(body, JudicialOfficer(on=said.pop("on", DAY), office=office, **said))


def names(findings: tuple[Finding, ...]) -> list[str]:
    """The names of the rules broken."""
    return [finding.rule.rsplit(".", 1)[1] for finding in findings]


class TestTables:
    """Two audits with the same rules, at every level that has a standing committee."""

    def test_they_are_alike(self) -> None:
        """The laws ask the same, and each in its own articles."""
        assert (JUDGE.id, PROCURATOR.id) == ("office.judge", "office.procurator")
        assert JUDGE.levels == PROCURATOR.levels == WITH_STANDING_COMMITTEE
        assert [rule.name for rule in JUDGE.rules] == [rule.name for rule in PROCURATOR.rules]
        cited = [{cite.edition.slug for rule in audit.rules for cite in rule.cites} for audit in (JUDGE, PROCURATOR)]
        assert cited == [
            {"judges-law-2019", "courts-organic-law-2018"},
            {"procurators-law-2019", "procuratorates-organic-law-2018"},
        ]

    @each
    def test_a_lawful_file(self, audit: Standing, office: Office) -> None:
        """Nothing is found, at any level."""
        assert [audited(audit, office, body) for body in EVERYWHERE] == [()] * 4

    @each
    def test_since(self, audit: Standing, office: Office) -> None:
        """The organic laws of 2018 are in force from 2019-01-01, the laws on the people from 2019-10-01."""
        assert names(audited(audit, office, chinese=False, on=date(2019, 9, 30))) == []
        assert names(audited(audit, office, chinese=False, on=date(2019, 10, 1))) == ["national"]
        with pytest.raises(NotEncoded):
            audited(audit, office, on=date(2018, 12, 31))


class TestOneOfTheOffices:
    """A judge holds one of the offices that the law lists (法官法、检察官法第二条)."""

    @pytest.mark.parametrize("office", Office)
    def test_of_each(self, office: Office) -> None:
        """Nobody is both, and most are neither."""
        assert ("one-of-the-offices" in names(audited(JUDGE, office))) is (office not in JUDGES)
        assert ("one-of-the-offices" in names(audited(PROCURATOR, office))) is (office not in PROCURATORS)


class TestNational:
    """Nationality (第十二条第一项)."""

    @each
    def test_a_foreigner(self, audit: Standing, office: Office) -> None:
        """Is neither."""
        assert names(audited(audit, office, chinese=False)) == ["national"]


class TestDegree:
    """Education and degree, and where they are relaxed (第十二条第五项、第二款)."""

    @each
    @pytest.mark.parametrize(
        ("degree", "plain", "relaxed"),
        [
            (Degree.BELOW, ["degree"], ["degree-where-relaxed"]),
            (Degree.UNDERGRADUATE, ["degree"], []),
            (Degree.LAW_BACHELOR, [], []),
            (Degree.OTHER_WITH_LEGAL_KNOWLEDGE, [], []),
            (Degree.LAW_MASTER, [], []),
            (Degree.LAW_DOCTOR, [], []),
        ],
    )
    def test_each_degree(
        self, degree: Degree, plain: list[str], relaxed: list[str], audit: Standing, office: Office
    ) -> None:
        """A graduate without a degree will do where it is relaxed, and nowhere else."""
        assert names(audited(audit, office, degree=degree)) == plain
        assert names(audited(audit, office, degree=degree, degree_relaxed=True)) == relaxed


class TestYearsOfLegalWork:
    """Five years, four with a master in law, three with a doctorate (第十二条第六项)."""

    NEEDED = MappingProxyType({Degree.LAW_MASTER: (4, "four-years"), Degree.LAW_DOCTOR: (3, "three-years")})

    @each
    @pytest.mark.parametrize("degree", Degree)
    @given(years=st.integers(0, 9))
    def test_the_last_year(self, years: int, degree: Degree, audit: Standing, office: Office) -> None:
        """That many are enough, one fewer is not."""
        needed, rule = self.NEEDED.get(degree, (5, "five-years"))
        found = names(audited(audit, office, degree=degree, years_of_legal_work=years))
        assert [name for name in found if name.endswith("-years")] == ([] if years >= needed else [rule])

    def test_the_sentence(self) -> None:
        """With its article."""
        (finding,) = audited(JUDGE, Office.JUDGE, degree=Degree.LAW_MASTER, years_of_legal_work=3)
        assert finding.zh == (
            "法官有法律硕士、法学硕士学位的，应从事法律工作满4年，现为3年（法官法第十二条第一款第六项）"
        )


class TestExamined:
    """Whoever becomes one is examined and assessed (第十四条第一款)."""

    @each
    def test_first_and_not_first(self, audit: Standing, office: Office) -> None:
        """It is asked of a first office alone."""
        assert names(audited(audit, office, first=True, examined_and_assessed=False)) == ["examined"]
        assert audited(audit, office, first=False, examined_and_assessed=False) == ()


class TestHeads:
    """A head knows the law and has worked in it; those under the head were judges or procurators (第十四条第二款)."""

    @pytest.mark.parametrize(
        ("audit", "office"),
        [
            (JUDGE, Office.PRESIDENT_OF_COURT),
            (JUDGE, Office.PRESIDENT_OF_INTERMEDIATE_COURT),
            (PROCURATOR, Office.CHIEF_PROCURATOR),
            (PROCURATOR, Office.CHIEF_OF_BRANCH_PROCURATORATE),
        ],
    )
    def test_a_head(self, audit: Standing, office: Office) -> None:
        """A president may come from anywhere, but must know the law."""
        assert audited(audit, office, came_from=Came.OTHERS_QUALIFIED) == ()
        assert names(audited(audit, office, knows_and_practised_law=False)) == ["head-knows-law"]

    @each
    def test_not_of_others(self, audit: Standing, office: Office) -> None:
        """Of an ordinary judge that is not asked."""
        assert audited(audit, office, knows_and_practised_law=False) == ()

    @pytest.mark.parametrize(
        ("audit", "office"),
        [
            (JUDGE, Office.VICE_PRESIDENT_OF_COURT),
            (JUDGE, Office.MEMBER_OF_JUDICIAL_COMMITTEE),
            (PROCURATOR, Office.DEPUTY_CHIEF_PROCURATOR),
            (PROCURATOR, Office.MEMBER_OF_PROCURATORIAL_COMMITTEE),
        ],
    )
    @pytest.mark.parametrize("came", Came)
    def test_under_the_head(self, came: Came, audit: Standing, office: Office) -> None:
        """Judges, procurators, and others who qualify, lawyers and scholars openly selected too; no assistant."""
        qualified = came is not Came.ASSISTANTS
        assert ("under-the-head-qualified" in names(audited(audit, office, came_from=came))) is not qualified

    @pytest.mark.parametrize(
        ("audit", "office"),
        [(JUDGE, Office.VICE_PRESIDENT_OF_COURT), (PROCURATOR, Office.MEMBER_OF_PROCURATORIAL_COMMITTEE)],
    )
    @pytest.mark.parametrize("came", [Came.PRACTISING_LAWYER, Came.LAW_SCHOLAR, Came.OTHER_LEGAL_PROFESSION])
    def test_openly_selected(self, came: Came, audit: Standing, office: Office) -> None:
        """Whoever is openly selected from a legal profession may become a deputy head, with nothing found."""
        assert audited(audit, office, came_from=came, openly_selected=True) == ()


class TestSelection:
    """Assistants are selected, others may be openly selected (组织法；第十五条)."""

    @each
    def test_an_assistant(self, audit: Standing, office: Office) -> None:
        """One who went through selection may be appointed."""
        assert audited(audit, office, came_from=Came.ASSISTANTS, selected=True) == ()
        assert names(audited(audit, office, came_from=Came.ASSISTANTS, selected=False)) == ["assistant-selected"]
        assert audited(audit, office, came_from=Came.JUDGES, selected=False) == ()

    @each
    @pytest.mark.parametrize("came", Came)
    def test_open_selection(self, came: Came, audit: Standing, office: Office) -> None:
        """From lawyers, scholars and other legal professions alone."""
        professional = came in {Came.PRACTISING_LAWYER, Came.LAW_SCHOLAR, Came.OTHER_LEGAL_PROFESSION}
        found = names(audited(audit, office, came_from=came, openly_selected=True))
        assert found == ([] if professional else ["openly-from-the-professions"])

    @each
    @pytest.mark.parametrize(
        ("came", "rule"),
        [(Came.PRACTISING_LAWYER, "lawyer-has-practised"), (Came.LAW_SCHOLAR, "scholar-has-taught")],
    )
    @given(years=st.integers(0, 9))
    def test_five_years(self, years: int, came: Came, rule: str, audit: Standing, office: Office) -> None:
        """Of practice, or of teaching and research."""
        found = names(audited(audit, office, came_from=came, openly_selected=True, years_in_profession=years))
        assert found == ([] if years >= 5 else [rule])

    @each
    def test_a_title(self, audit: Standing, office: Office) -> None:
        """A scholar has one of the middle grade; a lawyer needs none."""
        assert names(audited(audit, office, came_from=Came.LAW_SCHOLAR, middle_grade_title=False)) == [
            "scholar-has-title"
        ]
        assert audited(audit, office, came_from=Came.PRACTISING_LAWYER, middle_grade_title=False) == ()


class TestOtherPosts:
    """No other posts (法官法第二十二条、检察官法第二十三条)."""

    @each
    def test_a_standing_committee(self, audit: Standing, office: Office) -> None:
        """Nobody sits in a standing committee and is a judge."""
        found = names(audited(audit, office, other_posts={Post.STANDING_COMMITTEE}))
        assert found == ["not-in-a-standing-committee"]

    @pytest.mark.parametrize(
        ("audit", "office", "own"),
        [(JUDGE, Office.JUDGE, Post.COURT), (PROCURATOR, Office.PROCURATOR, Post.PROCURATORATE)],
    )
    @pytest.mark.parametrize("post", [each for each in Post if each is not Post.STANDING_COMMITTEE])
    def test_each_post(self, post: Post, audit: Standing, office: Office, own: Post) -> None:
        """A court's own posts are no obstacle to a judge, a procuratorate's are; and the other way round."""
        assert names(audited(audit, office, other_posts={post})) == ([] if post is own else ["no-other-post"])


class TestRelatives:
    """Relatives in the house (法官法第二十三条、检察官法第二十四条), and outside it (第二十四条、第二十五条)."""

    @pytest.mark.parametrize(
        ("audit", "office", "article"), [(JUDGE, Office.JUDGE, 23), (PROCURATOR, Office.PROCURATOR, 24)]
    )
    @pytest.mark.parametrize(("item", "kin"), list(enumerate(Kin, 1)))
    def test_each_case(self, item: int, kin: Kin, audit: Standing, office: Office, article: int) -> None:
        """Each by its own item."""
        (finding,) = audited(audit, office, related_to={kin})
        (cite,) = finding.cites
        assert (cite.article, cite.paragraph, cite.item) == (article, 1, item)

    @pytest.mark.parametrize(
        ("audit", "office", "article"), [(JUDGE, Office.JUDGE, 24), (PROCURATOR, Office.PROCURATOR, 25)]
    )
    @pytest.mark.parametrize(("item", "said"), [(1, "relative_owns_law_firm"), (2, "relative_practises_there")])
    def test_law_in_the_family(self, item: int, said: str, audit: Standing, office: Office, article: int) -> None:
        """A spouse, parent or child with a firm, or a practice, in the area."""
        told: dict[str, Any] = {said: True}
        (finding,) = audited(audit, office, **told)
        (cite,) = finding.cites
        assert (finding.kind, cite.article, cite.item) == ("recusal", article, item)


class TestFile:
    """What cannot be, and that its terms are the statutes' own."""

    @pytest.mark.parametrize("field", ["years_of_legal_work", "years_in_profession"])
    def test_negative_years(self, field: str) -> None:
        """Nobody has worked for fewer than none."""
        said: dict[str, Any] = {field: -1}
        with pytest.raises(ValueError, match=field):
            JudicialOfficer(on=DAY, office=Office.JUDGE, **said)

    def test_terms(self) -> None:
        """Each in both languages, no two alike."""
        for terms in (Degree, Came, Post, Kin):
            assert len({term.zh for term in terms}) == len({term.en for term in terms}) == len(terms)
