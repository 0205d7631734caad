"""The lists of offices in Beijing's regulations."""

from __future__ import annotations

from npcproc.appointments.offices import Office
from npcproc.local.beijing import posts


class TestListsDiffer:
    """Who is on one list is not on every other (第十四条、第十九条至第二十一条)."""

    def test_deputy_mayors(self) -> None:
        """Meet the members, are voted on alone and in the news, and receive no certificate."""
        office = Office.DEPUTY_HEAD_OF_GOVERNMENT
        assert office in posts.MET["government"] & posts.ONE_BY_ONE["government"] & posts.IN_THE_NEWS
        assert office not in posts.CERTIFIED["government"] | posts.HANDED_OVER

    def test_plain_judges_and_procurators(self) -> None:
        """Receive a certificate, and are on no other list."""
        for where, office in (("court", Office.JUDGE), ("procuratorate", Office.PROCURATOR)):
            assert office in posts.CERTIFIED[where]
            assert office not in posts.MET[where] | posts.HANDED_OVER | posts.IN_THE_NEWS

    def test_working_bodies(self) -> None:
        """Their heads are in the news, their deputy heads are not."""
        assert Office.HEAD_OF_WORKING_BODY in posts.IN_THE_NEWS
        assert Office.OFFICER_OF_WORKING_BODY not in posts.IN_THE_NEWS
        assert Office.OFFICER_OF_WORKING_BODY in posts.HANDED_OVER

    def test_items(self) -> None:
        """Five items in each list, in the order of the articles."""
        for listed in (posts.MET, posts.ONE_BY_ONE, posts.CERTIFIED):
            assert list(listed) == ["congress", "government", "commission", "court", "procuratorate"]
