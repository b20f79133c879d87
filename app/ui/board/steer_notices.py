"""What the exchange answers to a supervisor who steers, in words. No Qt."""

from collections.abc import Mapping

from app.ui.parts.text import Text, tr

NOTICES: Mapping[str, Text] = {
    "steer_forbidden": tr("Only a supervisor of theirs may do this."),
    "steer_offline": tr("{detail} is not signed in."),
    "steer_unknown": tr("The exchange does not know how to do this."),
    "steer_unknown_pause": tr("The exchange does not know this pause. Choose another one."),
    "steer_no_queue": tr("One of these queues is gone from the plan. Choose again."),
    "steer_foreign_queue": tr("Only a supervisor of a queue sends people there or takes them away."),
    "steer_same_queues": tr("{detail} serves these queues already."),
    "steer_no_text": tr("Write the message first."),
    "steer_no_undo": tr("Not taken back: {detail} is not as you left it any more."),
    "closing_forbidden": tr("Only a supervisor of its team may close a queue."),
    "closing_over": tr("Not closed: this time has passed, or is more than a year away."),
    "emergency_forbidden": tr("Only a supervisor of these queues may announce something there."),
    "emergency_empty": tr("Choose queues, and say what callers shall hear."),
    "emergency_past": tr("Not announced: this time has passed, or is more than a week away."),
    "mail_sent": tr("The mail server took the test mail to {detail}."),
    "mail_failed": tr("No test mail: {detail}"),
    "emergency_unspoken": tr("Not announced in {detail}: there is no voice for its language here."),
}
