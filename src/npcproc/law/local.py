"""Local regulations on congresses: each edition, its title, days in force, levels and place.

Local law adds to national law and never forgives a breach of it.  An edition's last day is the day before `until`.
"""

from __future__ import annotations

from datetime import date

from npcproc.levels import LOCAL, Level
from npcproc.statutes import Edition

__all__ = [
    "BEIJING_APPOINTMENTS_2023",
    "CHONGQING_APPOINTMENTS_2022",
    "GUANGDONG_APPOINTMENTS_2022",
    "GUANGDONG_SC_RULES_2023",
    "HENAN_SUPERVISION_2015",
    "JINAN_MAJOR_MATTERS_2019",
    "QINGDAO_SUGGESTIONS_2021",
    "SHANDONG_CONGRESS_RULES_2019",
    "SHANDONG_DEPUTIES_2015",
    "SHANDONG_ELECTIONS_2021",
    "SHANDONG_MAJOR_MATTERS_2018",
    "SHANDONG_MEMBERS_CODE_2018",
    "SHANDONG_OATH_2018",
    "SHANDONG_RECORDING_REVIEW_2017",
    "SHANDONG_SUGGESTIONS_2017",
    "SHANDONG_TOWNSHIPS_2015",
]

BEIJING = "110000"
SHANDONG = "370000"
JINAN = "370100"
QINGDAO = "370200"
HENAN = "410000"
GUANGDONG = "440000"
CHONGQING = "500000"

SHANDONG_SUGGESTIONS_2017 = Edition(
    slug="shandong-suggestions-2017",
    zh="山东省人民代表大会代表建议、批评和意见办理工作条例",
    en="Shandong Regulations on Handling Deputies' Suggestions",
    short_zh="山东省代表建议办理条例",
    short_en="Shandong Suggestions Regulations",
    issuer="Shandong SC",
    adopted=date(2017, 5, 19),
    since=date(2017, 5, 19),
    levels=LOCAL,
    place=SHANDONG,
    source="day of adoption",
    note="articles 31 and 32 extend it to lower levels by reference",
)

SHANDONG_MAJOR_MATTERS_2018 = Edition(
    slug="shandong-major-matters-2018",
    zh="山东省人民代表大会常务委员会讨论决定重大事项的规定",
    en="Shandong Provisions on Major Matters",
    short_zh="山东省讨论决定重大事项规定",
    short_en="Shandong Major Matters Provisions",
    issuer="Shandong SC",
    adopted=date(2018, 11, 30),
    since=date(2019, 1, 1),
    levels=LOCAL - {Level.TOWNSHIP},
    place=SHANDONG,
    source="article 24",
    note="article 23 extends it to lower levels by reference",
)

JINAN_MAJOR_MATTERS_2019 = Edition(
    slug="jinan-major-matters-2019",
    zh="济南市人民代表大会常务委员会讨论决定重大事项的规定",
    en="Jinan Provisions on Major Matters",
    short_zh="济南市讨论决定重大事项规定",
    short_en="Jinan Major Matters Provisions",
    issuer="Jinan SC",
    adopted=date(2019, 7, 26),
    since=date(2019, 10, 1),
    levels=frozenset({Level.MUNICIPAL, Level.COUNTY}),
    place=JINAN,
    source="article 24",
)

SHANDONG_RECORDING_REVIEW_2017 = Edition(
    slug="shandong-recording-review-2017",
    zh="山东省各级人民代表大会常务委员会规范性文件备案审查规定",
    en="Shandong Provisions on Recording and Review",
    short_zh="山东省规范性文件备案审查规定",
    short_en="Shandong Recording and Review Provisions",
    issuer="Shandong SC",
    adopted=date(2017, 7, 28),
    since=date(2017, 7, 28),
    levels=LOCAL - {Level.TOWNSHIP},
    place=SHANDONG,
    source="day of adoption",
)

# Unsettled: amended in 2025 on a day not known here.  The text is taken to stand through 12 March 2025, the day from
# which the Deputies Law of 2025 is in force, and is still applied afterwards, for want of the amended one.
SHANDONG_DEPUTIES_2015 = Edition(
    slug="shandong-deputies-measures-2015",
    zh="山东省实施代表法办法",
    en="Shandong Measures on the Deputies Law",
    short_zh="山东省实施代表法办法",
    short_en="Shandong Deputies Measures",
    issuer="Shandong SC",
    adopted=date(2015, 12, 3),
    since=date(2015, 12, 3),
    levels=LOCAL,
    place=SHANDONG,
    source="day of adoption",
    note=(
        "amended by the Shandong standing committee in 2025; the amended text is not here: after 2025-03-12 a "
        "finding that rests on this edition alone says that the text has since been amended"
    ),
    amended_since=date(2025, 3, 12),
)

SHANDONG_OATH_2018 = Edition(
    slug="shandong-oath-2018",
    zh="山东省实施宪法宣誓制度办法",
    en="Shandong Measures on the Constitutional Oath",
    short_zh="山东省实施宪法宣誓制度办法",
    short_en="Shandong Oath Measures",
    issuer="Shandong SC",
    adopted=date(2018, 3, 29),
    since=date(2018, 3, 29),
    levels=LOCAL - {Level.TOWNSHIP},
    place=SHANDONG,
    source="article 12 (promulgation)",
)

SHANDONG_CONGRESS_RULES_2019 = Edition(
    slug="shandong-congress-rules-2019",
    zh="山东省人民代表大会议事规则",
    en="Rules of Procedure of the Shandong Congress",
    short_zh="山东省人大议事规则",
    short_en="Shandong Congress Rules of Procedure",
    issuer="Shandong Congress",
    adopted=date(2019, 2, 18),
    since=date(2019, 2, 18),
    levels=frozenset({Level.PROVINCIAL}),
    place=SHANDONG,
    source="article 68 (promulgation)",
)

# The text is that of 2021; its slug keeps the year under which files know it.
SHANDONG_ELECTIONS_2021 = Edition(
    slug="shandong-elections-2015",
    zh="山东省县乡两级人民代表大会选举实施细则",
    en="Shandong Rules on County and Township Elections",
    short_zh="山东省县乡两级人大选举实施细则",
    short_en="Shandong Election Rules",
    issuer="Shandong SC",
    adopted=date(2021, 3, 24),
    since=date(2021, 3, 24),
    levels=frozenset({Level.COUNTY, Level.TOWNSHIP}),
    place=SHANDONG,
    source="day of adoption",
    note="the text is as amended in 2021; the slug keeps the older year",
)

SHANDONG_TOWNSHIPS_2015 = Edition(
    slug="shandong-townships-2015",
    zh="山东省乡镇人民代表大会工作若干规定",
    en="Shandong Provisions on Township Congresses",
    short_zh="山东省乡镇人大工作若干规定",
    short_en="Shandong Townships Provisions",
    issuer="Shandong SC",
    adopted=date(2015, 12, 3),
    since=date(2015, 12, 3),
    levels=frozenset({Level.TOWNSHIP}),
    place=SHANDONG,
    source="day of adoption",
)

SHANDONG_MEMBERS_CODE_2018 = Edition(
    slug="shandong-members-code-2018",
    zh="山东省人民代表大会常务委员会组成人员守则",
    en="Code of Members of the Shandong Standing Committee",
    short_zh="山东省人大常委会组成人员守则",
    short_en="Shandong Members' Code",
    issuer="Shandong SC",
    adopted=date(2018, 3, 29),
    since=date(2018, 3, 29),
    levels=frozenset({Level.PROVINCIAL}),
    place=SHANDONG,
    source="day of adoption",
)

QINGDAO_SUGGESTIONS_2021 = Edition(
    slug="qingdao-suggestions-2021",
    zh="青岛市人民代表大会代表建议、批评和意见工作条例",
    en="Qingdao Regulations on Deputies' Suggestions",
    short_zh="青岛市代表建议工作条例",
    short_en="Qingdao Suggestions Regulations",
    issuer="Qingdao SC",
    adopted=date(2021, 7, 29),
    since=date(2021, 9, 1),
    levels=frozenset({Level.MUNICIPAL}),
    place=QINGDAO,
    source="article 42",
)

HENAN_SUPERVISION_2015 = Edition(
    slug="henan-supervision-measures-2015",
    zh="河南省实施监督法办法",
    en="Henan Measures on the Supervision Law",
    short_zh="河南省实施监督法办法",
    short_en="Henan Supervision Measures",
    issuer="Henan SC",
    adopted=date(2015, 10, 22),
    since=date(2015, 10, 22),
    levels=LOCAL - {Level.TOWNSHIP},
    place=HENAN,
    source="day of adoption",
    note="cites the Supervision Law by its 2006 numbers",
)

GUANGDONG_APPOINTMENTS_2022 = Edition(
    slug="guangdong-appointments-2022",
    zh="广东省各级人民代表大会常务委员会人事任免办法",
    en="Guangdong Measures on Appointments",
    short_zh="广东省人事任免办法",
    short_en="Guangdong Appointments Measures",
    issuer="Guangdong SC",
    adopted=date(2022, 7, 28),
    since=date(2022, 7, 28),
    levels=LOCAL - {Level.TOWNSHIP},
    place=GUANGDONG,
    source="article 23 (promulgation)",
)

GUANGDONG_SC_RULES_2023 = Edition(
    slug="guangdong-standing-committee-rules-2023",
    zh="广东省人民代表大会常务委员会议事规则",
    en="Rules of Procedure of the Guangdong Standing Committee",
    short_zh="广东省人大常委会议事规则",
    short_en="Guangdong Standing Committee Rules of Procedure",
    issuer="Guangdong SC",
    adopted=date(2023, 3, 30),
    since=date(2023, 5, 1),
    levels=frozenset({Level.PROVINCIAL}),
    place=GUANGDONG,
    source="article 56",
)

BEIJING_APPOINTMENTS_2023 = Edition(
    slug="beijing-appointments-2023",
    zh="北京市人民代表大会常务委员会任免国家机关工作人员条例",
    en="Beijing Regulations on Appointments",
    short_zh="北京市人事任免条例",
    short_en="Beijing Appointments Regulations",
    issuer="Beijing SC",
    adopted=date(2023, 7, 28),
    since=date(2023, 7, 28),
    levels=frozenset({Level.PROVINCIAL}),
    place=BEIJING,
    source="article 30 (promulgation)",
)

CHONGQING_APPOINTMENTS_2022 = Edition(
    slug="chongqing-appointments-2022",
    zh="重庆市各级人民代表大会常务委员会人事任免工作条例",
    en="Chongqing Regulations on Appointments",
    short_zh="重庆市人事任免工作条例",
    short_en="Chongqing Appointments Regulations",
    issuer="Chongqing SC",
    adopted=date(2022, 6, 10),
    since=date(2022, 6, 10),
    levels=frozenset({Level.PROVINCIAL, Level.COUNTY}),
    place=CHONGQING,
    source="day of adoption",
)
