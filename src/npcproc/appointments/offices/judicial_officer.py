"""A judge or a procurator as a file of the person shows it: what is judged in `conditions`."""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import field, frozen, validators

from npcproc.appointments.offices.office import Office
from npcproc.bodies import persons_from
from npcproc.events import Facts
from npcproc.terms import Term

__all__ = ["Came", "Degree", "JudicialOfficer", "Kin", "Post"]


@unique
class Degree(Term):
    """Education and degree, as the laws tell them apart (art. 12 of the Judges and of the Procurators Law)."""

    BELOW = "本科以下"
    UNDERGRADUATE = "本科毕业，无法定学位"
    LAW_BACHELOR = "法学类本科，学士以上学位"
    OTHER_WITH_LEGAL_KNOWLEDGE = "非法学类本科以上，其他相应学位，有法律专业知识"
    LAW_MASTER = "法律硕士、法学硕士学位"
    LAW_DOCTOR = "法学博士学位"


@unique
class Came(Term):
    """From among whom the person was chosen; the last three in open selection (arts. 14 and 15)."""

    JUDGES = "法官"
    PROCURATORS = "检察官"
    ASSISTANTS = "法官助理、检察官助理"
    OTHERS_QUALIFIED = "其他具备条件的人员"
    PRACTISING_LAWYER = "公开选拔的律师"
    LAW_SCHOLAR = "公开选拔的法学教学、研究人员"
    OTHER_LEGAL_PROFESSION = "公开选拔的其他法律职业人员"


@unique
class Post(Term):
    """A post besides the office (Judges Law art. 22; Procurators Law art. 23)."""

    STANDING_COMMITTEE = "人民代表大会常务委员会组成人员"
    ADMINISTRATION = "行政机关职务"
    SUPERVISION = "监察机关职务"
    COURT = "审判机关职务"
    PROCURATORATE = "检察机关职务"
    ENTERPRISE = "企业或者其他营利性组织职务"
    INSTITUTION = "事业单位职务"
    LAWYER = "律师"
    ARBITRATOR = "仲裁员"
    NOTARY = "公证员"


@unique
class Kin(Term):
    """How the posts of the person and of a relative lie to each other (Judges Law art. 23; Procurators Law art. 24).

    A relative is a spouse, a lineal relative, a collateral one within three generations, or a close one by marriage.
    """

    BOTH_LEAD_ONE_HOUSE = "在同一院同任领导职务"
    ONE_LEADS_THE_OTHER_SERVES = "在同一院分任正副职领导和一般职务"
    BOTH_IN_ONE_DIVISION = "在同一庭或者业务部门任职"
    BOTH_LEAD_ADJACENT_LEVELS = "在上下相邻两级院同任正副职领导"


def _posts(posts: Iterable[Post]) -> frozenset[Post]:
    return frozenset(posts)


def _kin(kin: Iterable[Kin]) -> frozenset[Kin]:
    return frozenset(kin)


@frozen(kw_only=True)
class JudicialOfficer(Facts):
    """Somebody who is, or is to be, a judge or a procurator (法官、检察官的任职条件)."""

    zh = "法官、检察官的任职条件"
    en = "JudicialOfficer"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    chinese: bool = True
    """Whether the person has Chinese nationality."""

    degree: Degree = field(default=Degree.LAW_BACHELOR, validator=validators.instance_of(Degree))
    """The highest education and degree."""

    degree_relaxed: bool = False
    """Whether the highest court or procuratorate has for a time relaxed the degree for that area."""

    years_of_legal_work: int = field(default=5, validator=persons_from(0))
    """Full years of legal work.  Unit: years."""

    first: bool = False
    """Whether it is the person's first office as a judge or a procurator."""

    examined_and_assessed: bool = True
    """Whether the person was chosen by examination and assessment; asked of a first office."""

    knows_and_practised_law: bool = True
    """Whether the person knows the law and has worked in it; asked of a head."""

    came_from: Came = field(default=Came.JUDGES, validator=validators.instance_of(Came))
    """From among whom the person was chosen."""

    selected: bool = True
    """Whether the person went through selection (遴选); asked of an assistant."""

    openly_selected: bool = False
    """Whether the person was chosen in open selection (公开选拔)."""

    years_in_profession: int = field(default=5, validator=persons_from(0))
    """Full years of practice, teaching or research; asked in open selection.  Unit: years."""

    middle_grade_title: bool = True
    """Whether the person has a title of the middle grade or higher; asked of scholars in open selection."""

    other_posts: frozenset[Post] = field(default=frozenset(), converter=_posts)
    """The posts held besides."""

    related_to: frozenset[Kin] = field(default=frozenset(), converter=_kin)
    """How relatives' posts lie to the person's own, where they lie in one of the ways that the law bars."""

    relative_owns_law_firm: bool = False
    """Whether a spouse, parent or child is partner or founder of a law firm in the area."""

    relative_practises_there: bool = False
    """Whether a spouse, parent or child acts as lawyer or gives paid legal service in the area."""
