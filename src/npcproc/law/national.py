"""National statutes on congresses: each edition, its title, days in force and levels.

An edition's last day is the day before `until`.  Where a text does not settle the day it took force, the reading chosen
stands above it.
"""

from __future__ import annotations

from datetime import date

from npcproc.levels import ALL_LEVELS, LOCAL, WITH_STANDING_COMMITTEE, Level
from npcproc.statutes import Edition

__all__ = [
    "AUDIT_2021",
    "BUDGET_2018",
    "CONSTITUTION_2018",
    "COURTS_2018",
    "DEPUTIES_2015",
    "DEPUTIES_2025",
    "DIRECT_ELECTION_1983",
    "ELECTION_2020",
    "JUDGES_2019",
    "LEGISLATION_2015",
    "LEGISLATION_2023",
    "NPCSC_RULES_2009",
    "NPCSC_RULES_2022",
    "NPC_ORGANIC_2021",
    "NPC_RULES_2021",
    "ORGANIC_2022",
    "PROCURATORATES_2018",
    "PROCURATORS_2019",
    "SUPERVISION_2006",
    "SUPERVISION_2024",
    "SUPERVISORY_COMMISSION_2018",
    "SUPERVISORY_COMMISSION_2024",
]

CONSTITUTION_2018 = Edition(
    slug="constitution-2018",
    zh="中华人民共和国宪法",
    en="Constitution of the PRC (as amended 2018)",
    short_zh="宪法",
    short_en="Constitution",
    issuer="NPC",
    adopted=date(2018, 3, 11),
    since=date(2018, 3, 11),
    levels=ALL_LEVELS,
    source="announcement of the amendment on the day of its adoption",
)

ORGANIC_2022 = Edition(
    slug="organic-law-2022",
    zh="中华人民共和国地方各级人民代表大会和地方各级人民政府组织法",
    en="Organic Law of Local People's Congresses and Local People's Governments (2022)",
    short_zh="地方组织法",
    short_en="Organic Law",
    issuer="NPC",
    adopted=date(2022, 3, 11),
    since=date(2022, 3, 12),
    levels=LOCAL,
    source="Order of the President No. 110 of 2022",
    note="editions before 2022 are not encoded",
)

SUPERVISION_2006 = Edition(
    slug="supervision-law-2006",
    zh="中华人民共和国各级人民代表大会常务委员会监督法",
    en="Law on Supervision by Standing Committees of People's Congresses (2006)",
    short_zh="监督法",
    short_en="Supervision Law",
    issuer="NPCSC",
    adopted=date(2006, 8, 27),
    since=date(2007, 1, 1),
    until=date(2024, 11, 8),
    levels=WITH_STANDING_COMMITTEE,
    source="article 48",
)

SUPERVISION_2024 = Edition(
    slug="supervision-law-2024",
    zh="中华人民共和国各级人民代表大会常务委员会监督法",
    en="Law on Supervision by Standing Committees of People's Congresses (2024)",
    short_zh="监督法",
    short_en="Supervision Law",
    issuer="NPCSC",
    adopted=date(2024, 11, 8),
    since=date(2024, 11, 8),
    levels=WITH_STANDING_COMMITTEE,
    source="press report of 2025-01-07 (in force from 2024-11-08)",
    note="the consolidated text repeats the commencement of 2007",
)

DEPUTIES_2015 = Edition(
    slug="deputies-law-2015",
    zh="中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
    en="Law on Deputies to the NPC and Local People's Congresses (2015)",
    short_zh="代表法",
    short_en="Deputies Law",
    issuer="NPCSC",
    adopted=date(2015, 8, 29),
    since=date(2015, 8, 29),
    until=date(2025, 3, 12),
    levels=ALL_LEVELS,
    source="amending decision (in force from promulgation)",
)

# Unsettled: in force from the day after adoption; its last article says from promulgation, which may be a day sooner.
DEPUTIES_2025 = Edition(
    slug="deputies-law-2025",
    zh="中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
    en="Law on Deputies to the NPC and Local People's Congresses (2025)",
    short_zh="代表法",
    short_en="Deputies Law",
    issuer="NPC",
    adopted=date(2025, 3, 11),
    since=date(2025, 3, 12),
    levels=ALL_LEVELS,
    source="not settled by the text",
    note="taken as the day after adoption as for the other NPC amendments; unsettled",
)

# Unsettled: in force from the day after adoption; the text does not say.
ELECTION_2020 = Edition(
    slug="election-law-2020",
    zh="中华人民共和国全国人民代表大会和地方各级人民代表大会选举法",
    en="Electoral Law (2020)",
    short_zh="选举法",
    short_en="Electoral Law",
    issuer="NPCSC",
    adopted=date(2020, 10, 17),
    since=date(2020, 10, 18),
    levels=ALL_LEVELS,
    source="not settled by the text",
    note="taken as the day after adoption; unsettled",
)

DIRECT_ELECTION_1983 = Edition(
    slug="direct-election-provisions-1983",
    zh="全国人民代表大会常务委员会关于县级以下人民代表大会代表直接选举的若干规定",
    en="NPCSC Provisions on Direct Election of Deputies at and below County Level",
    short_zh="直接选举若干规定",
    short_en="Direct Election Provisions",
    issuer="NPCSC",
    adopted=date(1983, 3, 5),
    since=date(1983, 3, 5),
    levels=frozenset({Level.COUNTY, Level.TOWNSHIP}),
    source="day of adoption",
    note="where it differs from the Electoral Law the later law stands",
)

# Unsettled: in force from the day after adoption; the text does not say.
NPC_ORGANIC_2021 = Edition(
    slug="npc-organic-law-2021",
    zh="中华人民共和国全国人民代表大会组织法",
    en="Organic Law of the NPC (2021)",
    short_zh="全国人大组织法",
    short_en="NPC Organic Law",
    issuer="NPC",
    adopted=date(2021, 3, 11),
    since=date(2021, 3, 12),
    levels=frozenset({Level.NATIONAL}),
    source="not settled by the text",
    note="taken as the day after adoption; unsettled",
)

# Unsettled: in force from the day after adoption; its last article says from promulgation, which may be a day sooner.
NPC_RULES_2021 = Edition(
    slug="npc-rules-2021",
    zh="中华人民共和国全国人民代表大会议事规则",
    en="Rules of Procedure of the NPC (2021)",
    short_zh="全国人大议事规则",
    short_en="NPC Rules of Procedure",
    issuer="NPC",
    adopted=date(2021, 3, 11),
    since=date(2021, 3, 12),
    levels=frozenset({Level.NATIONAL}),
    source="not settled by the text",
    note="taken as the day after adoption; unsettled",
)

NPCSC_RULES_2009 = Edition(
    slug="npcsc-rules-2009",
    zh="中华人民共和国全国人民代表大会常务委员会议事规则",
    en="Rules of Procedure of the NPCSC (2009)",
    short_zh="全国人大常委会议事规则",
    short_en="NPCSC Rules of Procedure",
    issuer="NPCSC",
    adopted=date(2009, 4, 24),
    since=date(2009, 4, 24),
    until=date(2022, 6, 25),
    levels=frozenset({Level.NATIONAL}),
    source="day of promulgation",
)

# Unsettled: in force from the day after adoption; its last article says from promulgation, which may be a day sooner.
NPCSC_RULES_2022 = Edition(
    slug="npcsc-rules-2022",
    zh="中华人民共和国全国人民代表大会常务委员会议事规则",
    en="Rules of Procedure of the NPCSC (2022)",
    short_zh="全国人大常委会议事规则",
    short_en="NPCSC Rules of Procedure",
    issuer="NPCSC",
    adopted=date(2022, 6, 24),
    since=date(2022, 6, 25),
    levels=frozenset({Level.NATIONAL}),
    source="not settled by the text",
    note="taken as the day after adoption; unsettled",
)

LEGISLATION_2015 = Edition(
    slug="legislation-law-2015",
    zh="中华人民共和国立法法",
    en="Legislation Law (2015)",
    short_zh="立法法",
    short_en="Legislation Law",
    issuer="NPC",
    adopted=date(2015, 3, 15),
    since=date(2015, 3, 15),
    until=date(2023, 3, 15),
    levels=ALL_LEVELS,
    source="day of promulgation",
)

# Unsettled: in force from 15 March 2023, two days after adoption; its last article is that of the first text.
LEGISLATION_2023 = Edition(
    slug="legislation-law-2023",
    zh="中华人民共和国立法法",
    en="Legislation Law (2023)",
    short_zh="立法法",
    short_en="Legislation Law",
    issuer="NPC",
    adopted=date(2023, 3, 13),
    since=date(2023, 3, 15),
    levels=ALL_LEVELS,
    source="not settled by the text",
    note="taken as 15 March; unsettled",
)

SUPERVISORY_COMMISSION_2018 = Edition(
    slug="supervisory-commission-law-2018",
    zh="中华人民共和国监察法",
    en="Supervision Commissions Law (2018)",
    short_zh="监察法",
    short_en="Supervision Commissions Law",
    issuer="NPC",
    adopted=date(2018, 3, 20),
    since=date(2018, 3, 20),
    until=date(2025, 6, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="article 69 (promulgation)",
)

# Unsettled: in force from 1 June 2025, five months after adoption; its last article is that of the first text.
SUPERVISORY_COMMISSION_2024 = Edition(
    slug="supervisory-commission-law-2024",
    zh="中华人民共和国监察法",
    en="Supervision Commissions Law (2024)",
    short_zh="监察法",
    short_en="Supervision Commissions Law",
    issuer="NPCSC",
    adopted=date(2024, 12, 25),
    since=date(2025, 6, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="not settled by the text",
    note="taken as 1 June 2025; unsettled",
)

COURTS_2018 = Edition(
    slug="courts-organic-law-2018",
    zh="中华人民共和国人民法院组织法",
    en="Organic Law of the People's Courts (2018)",
    short_zh="人民法院组织法",
    short_en="Courts Organic Law",
    issuer="NPCSC",
    adopted=date(2018, 10, 26),
    since=date(2019, 1, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="article 59",
)

PROCURATORATES_2018 = Edition(
    slug="procuratorates-organic-law-2018",
    zh="中华人民共和国人民检察院组织法",
    en="Organic Law of the People's Procuratorates (2018)",
    short_zh="人民检察院组织法",
    short_en="Procuratorates Organic Law",
    issuer="NPCSC",
    adopted=date(2018, 10, 26),
    since=date(2019, 1, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="article 53",
)

JUDGES_2019 = Edition(
    slug="judges-law-2019",
    zh="中华人民共和国法官法",
    en="Judges Law (2019)",
    short_zh="法官法",
    short_en="Judges Law",
    issuer="NPCSC",
    adopted=date(2019, 4, 23),
    since=date(2019, 10, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="article 69",
)

PROCURATORS_2019 = Edition(
    slug="procurators-law-2019",
    zh="中华人民共和国检察官法",
    en="Procurators Law (2019)",
    short_zh="检察官法",
    short_en="Procurators Law",
    issuer="NPCSC",
    adopted=date(2019, 4, 23),
    since=date(2019, 10, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="article 70",
)

BUDGET_2018 = Edition(
    slug="budget-law-2018",
    zh="中华人民共和国预算法",
    en="Budget Law (2018)",
    short_zh="预算法",
    short_en="Budget Law",
    issuer="NPCSC",
    adopted=date(2018, 12, 29),
    since=date(2018, 12, 29),
    levels=ALL_LEVELS,
    source="day of promulgation",
)

# Unsettled: in force from 1 January 2022; its last article is that of the first text.
AUDIT_2021 = Edition(
    slug="audit-law-2021",
    zh="中华人民共和国审计法",
    en="Audit Law (2021)",
    short_zh="审计法",
    short_en="Audit Law",
    issuer="NPCSC",
    adopted=date(2021, 10, 23),
    since=date(2022, 1, 1),
    levels=WITH_STANDING_COMMITTEE,
    source="not settled by the text",
    note="taken as 1 January 2022; unsettled",
)
