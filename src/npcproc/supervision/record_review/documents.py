"""What is filed and reviewed, who asks for it, and on what grounds: the lists that the tables look up.

Legislation Law ch. 5; Supervision Law ch. 5; Constitution arts. 67 and 100.
"""

from __future__ import annotations

from enum import unique

from npcproc.terms import Term

__all__ = ["AUTONOMOUS", "INTERPRETATIONS", "REGULATIONS", "Asker", "Document", "Ground"]


@unique
class Document(Term):
    """A kind of normative document, or of decision that is filed like one, by who makes it."""

    # of the central state
    LAW = "法律"
    ADMINISTRATIVE_REGULATION = "行政法规"
    STATE_COUNCIL_DECISION = "国务院的决定、命令"
    DEPARTMENTAL_RULE = "部门规章"
    DEPARTMENTAL_ORDER = "国务院部门的命令、指示"
    SUPERVISORY_REGULATION = "监察法规"
    INTERPRETATION_OF_COURT = "最高人民法院的司法解释"
    INTERPRETATION_OF_PROCURATORATE = "最高人民检察院的司法解释"
    JOINT_INTERPRETATION = "最高人民法院、最高人民检察院联合作出的司法解释"
    ANSWER_TO_INQUIRY = "法律询问答复"

    # of local congresses and their standing committees
    LOCAL_REGULATION = "地方性法规"
    ZONE_REGULATION = "经济特区、浦东新区、海南自由贸易港法规"
    AUTHORISED_REGULATION = "根据授权制定的其他法规"
    REGULATION_OF_REGION = "自治区的自治条例和单行条例"
    REGULATION_OF_AUTONOMOUS_PLACE = "自治州、自治县的自治条例和单行条例"
    ELECTION_RULES = "选举实施细则"
    START_OF_LEGISLATING = "开始制定地方性法规的步骤和时间"
    RESOLUTION_OF_CONGRESS = "本级人民代表大会的决议、决定"
    RESOLUTION_OF_COMMITTEE = "本级人大常委会的决议、决定"
    RESOLUTION_OF_CONGRESS_BELOW = "下一级人民代表大会的决议、决定"
    RESOLUTION_OF_COMMITTEE_BELOW = "下一级人大常委会的决议、决定"

    # of local governments, supervisory commissions, courts and procuratorates
    GOVERNMENT_RULE = "地方政府规章"
    GOVERNMENT_DECISION = "政府的决定、命令"
    GOVERNMENT_DOCUMENT = "政府的其他规范性文件"
    DEPARTMENTS_SET_UP = "工作部门的设立、增加、减少或者合并"
    DOCUMENT_OF_SUPERVISORY_COMMISSION = "监察委员会的规范性文件"
    DOCUMENT_OF_COURT = "人民法院的规范性文件"
    DOCUMENT_OF_PROCURATORATE = "人民检察院的规范性文件"


INTERPRETATIONS = frozenset(
    {
        Document.INTERPRETATION_OF_COURT,
        Document.INTERPRETATION_OF_PROCURATORATE,
        Document.JOINT_INTERPRETATION,
    },
)
"""The interpretations on the specific application of law (司法解释)."""

AUTONOMOUS = frozenset({Document.REGULATION_OF_REGION, Document.REGULATION_OF_AUTONOMOUS_PLACE})
"""Autonomous and separate regulations (自治条例和单行条例)."""

# Unsettled: the Legislation Law names administrative, local, autonomous and separate regulations, "and so on" where the
# committees act of themselves; supervisory regulations and those of special zones are read as meant throughout.
REGULATIONS = AUTONOMOUS | {
    Document.ADMINISTRATIVE_REGULATION,
    Document.SUPERVISORY_REGULATION,
    Document.LOCAL_REGULATION,
    Document.ZONE_REGULATION,
    Document.AUTHORISED_REGULATION,
}
"""The regulations (法规) that the NPC Standing Committee reviews."""


@unique
class Asker(Term):
    """Who asks a standing committee for a review; the organs are those of its own level unless they say otherwise.

    At the national level they are the State Council, the National Supervisory Commission, the Supreme People's Court
    and the Supreme People's Procuratorate, and the standing committees below are those of the provinces.
    """

    GOVERNMENT = "人民政府"
    CENTRAL_MILITARY_COMMISSION = "中央军事委员会"
    SUPERVISORY_COMMISSION = "监察委员会"
    COURT = "人民法院"
    PROCURATORATE = "人民检察院"
    STANDING_COMMITTEE_BELOW = "下一级人大常委会"
    OTHER_STATE_ORGAN = "其他国家机关"
    SOCIAL_ORGANISATION = "社会团体"
    ENTERPRISE_OR_INSTITUTION = "企业事业组织"
    CITIZEN = "公民"


@unique
class Ground(Term):
    """What is found wrong with a document, or thought to be."""

    UNCONSTITUTIONAL = "同宪法相抵触"
    UNLAWFUL = "同法律相抵触"
    CONSTITUTIONALITY = "存在合宪性问题"
    LEGALITY = "存在合法性问题"
    AGAINST_REGULATIONS = "同法规相抵触"
    AGAINST_RESOLUTIONS = "同上级或者本级人大及其常委会的决议、决定相抵触"
    RESTRICTS_RIGHTS = "超越权限，减损权利或者增加义务"
    AGAINST_PROCEDURE = "违反法定程序"
    INAPPROPRIATE = "有其他不适当的情形"
    OTHER = "其他理由"

    @property
    def en(self) -> str:
        """The ground in English."""
        return {
            Ground.UNCONSTITUTIONAL: "contradicts the Constitution",
            Ground.UNLAWFUL: "contradicts a law",
            Ground.CONSTITUTIONALITY: "a question of constitutionality",
            Ground.LEGALITY: "a question of legality",
            Ground.AGAINST_REGULATIONS: "contradicts a regulation",
            Ground.AGAINST_RESOLUTIONS: "contradicts a resolution of a congress or standing committee",
            Ground.RESTRICTS_RIGHTS: "exceeds its powers at the cost of rights",
            Ground.AGAINST_PROCEDURE: "made against the procedure laid down",
            Ground.INAPPROPRIATE: "otherwise inappropriate",
            Ground.OTHER: "another reason",
        }[self]
