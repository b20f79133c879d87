"""The plan's part on mail, and its mistakes in words."""

import tomllib

import pytest

from app.domain.errors import BadInput
from app.run.mail_plan import MailPlan, mail_plan


def test_there_is_no_mail_unless_the_plan_has_a_server() -> None:
    assert mail_plan({}) == MailPlan() and not MailPlan().host
    plan = mail_plan(tomllib.loads('[mail]\nhost = "mail.example.com"\nsender = "desk@example.com"'))
    assert (plan.real_port, plan.security) == (587, "starttls")
    assert MailPlan("x", security="tls").real_port == 465
    assert MailPlan("x", 2525).real_port == 2525


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mail = 5", "one table"),
        ("[mail]\nprot = 5", "prot"),
        ('[mail]\nport = "25"', "port is '25'"),
        ("[mail]\nport = 70000", "70000"),
        ("[mail]\ntimeout = 0", "timeout"),
        ('[mail]\nsecurity = "ssl"', "known: starttls, tls, none"),
        ('[mail]\nhost = "h"\nsender = "a@b.c"\nsecurity = "none"', "this machine only"),
        ('[mail]\nhost = "h"\nsender = "a@b.c"\nuser = "u"', "belong together"),
        ('[mail]\nhost = "h"', "sender is missing"),
        ('[mail]\nhost = "h"\nsender = "desk"', "sender: 'desk' is no mail address"),
    ],
)
def test_mistakes_are_told_in_words(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        mail_plan(tomllib.loads(text))


def test_a_wrong_password_is_not_repeated() -> None:
    with pytest.raises(BadInput) as told:
        mail_plan({"mail": {"secret": 4711}})
    assert "4711" not in str(told.value)
