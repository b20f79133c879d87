"""What the room "Quality" and an operator's feedback say. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from app.domain.quality.cards import Card, CardVersion, Question
from app.domain.quality.results import Trend
from app.domain.quality.reviews import Answer, Review, Score
from app.domain.quality.sampling import Candidate, monday
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.people.present import House
from app.ui.tickets.present import Option

WEEKS = 8
"""Weeks that can be chosen."""
SINCE = timedelta(weeks=12)
"""How far back results go."""
GOOD, FAIR = 0.85, 0.7
"""Scores from which a call is good, and below which it needs work."""
UNANSWERED, NOT_APPLICABLE = "", "na"

KINDS: Mapping[str, Text] = {"yes_no": tr("yes or no"), "scale": tr("0 to 5")}
ACTIONS: Mapping[str, Text] = {
    "saved": tr("saved"),
    "deleted": tr("deleted"),
    "restored": tr("brought back"),
}
NO_CALLS = CardMessage(
    "empty",
    tr("No recorded calls of this week are to be reviewed."),
    tr("Choose another week, or change the rules."),
)
NO_CARDS = CardMessage(
    "empty",
    tr("There are no score cards yet."),
    tr("A card is a list of questions that each reviewed call is asked."),
)
NO_RESULTS = CardMessage(
    "empty", tr("Nothing was reviewed in the last twelve weeks."), tr("Results are shown week by week.")
)
NO_FEEDBACK = CardMessage(
    "empty",
    tr("There is no feedback for you yet."),
    tr("When a supervisor has reviewed a call of yours, it is here."),
)
DRAWN, EVERY = "drawn", "every"
WHICH = (Option(DRAWN, tr("Drawn by lot")), Option(EVERY, tr("Every recorded call")))
CARD_FIRST = tr("Make a score card first.")
NO_SOUND_HERE = tr("Recordings cannot be heard on this desk.")

TO_REVIEW = (
    Column(tr("Operator")),
    Column(tr("When"), 150),
    Column(tr("Queue"), 150),
    Column(tr("Length"), 80, end=True),
    Column(tr("Outcome"), 150),
    Column(tr("Review"), 190),
)
CARDS = (Column(tr("Name")), Column(tr("Questions"), 90, end=True))
VERSIONS = (Column(tr("When"), 150), Column(tr("Who"), 140), Column(tr("What"), 110), Column(tr("Questions")))
TRENDS = (Column(tr("Whose")), Column(tr("Mean"), 80, end=True), Column(tr("Reviews"), 80, end=True))
FEEDBACK = (Column(tr("Call"), 130), Column(tr("Score"), 110, end=True), Column(tr("State")))


@dataclass(frozen=True, slots=True)
class TrendChart:
    """A point for each week; None: nothing was reviewed then."""

    weeks: tuple[str, ...]
    shares: tuple[float | None, ...]
    name: Shown
    words: Text


# ---- calls to review -----------------------------------------------------------------------------------


def week_options(today: date) -> tuple[Option, ...]:
    """This week and those before it."""
    names = (tr("This week"), tr("Last week"))
    found = []
    for back in range(WEEKS):
        begins = monday(today) - timedelta(weeks=back)
        day = Moment(datetime.combine(begins, time(12)).astimezone(), "date")
        words: Shown = (names[back], day) if back < len(names) else tr("Week from {day}").of(day=day)
        found.append(Option(begins.isoformat(), words))
    return tuple(found)


def review_rows(
    found: tuple[Candidate, ...], scores: Mapping[int, Review], names: House, now: float
) -> tuple[Row, ...]:
    return tuple(
        Row(
            each.of.recording,
            (
                Cell(names.operator(each.of.operator)),
                Cell(when(each.of.began, now)),
                Cell(names.queue(each.of.queue), "muted"),
                Cell(lasted(each.of.seconds)),
                Cell(names.outcome(each.outcome) if each.outcome else "–", "muted"),
                _state(scores.get(each.review)) if each.review else Cell(tr("to review"), "info", dot=True),
            ),
        )
        for each in found
    )


def _state(review: Review | None) -> Cell:
    """With what the operator did with it: his answer is to be read."""
    if review is None:
        return Cell(tr("reviewed"), "muted")
    cell = score_cell(review.score)
    if review.replied is not None:
        return replace(cell, text=(cell.text, tr("answered") if review.reply else tr("acknowledged")))
    return replace(cell, text=(cell.text, tr("read"))) if review.read is not None else cell


def score_cell(score: Score) -> Cell:
    """The figure, with a dot; a fatal question is said in words."""
    if score.share is None:
        return Cell("–", "muted")
    if score.fatal:
        return Cell(tr("0 %, fatal"), "bad", dot=True)
    tone = "ok" if score.share >= GOOD else "warn" if score.share >= FAIR else "bad"
    return Cell(percent(score.share), tone, dot=True)


def percent(share: float) -> str:
    return f"{round(100 * share)} %"


def done_sentence(found: tuple[Candidate, ...]) -> Text:
    done = sum(bool(each.review) for each in found)
    return tr("{done} of %n call(s) are reviewed.", "", len(found)).of(done=str(done))


# ---- answering -----------------------------------------------------------------------------------------


def answer_options(question: Question) -> tuple[Option, ...]:
    none = (Option(UNANSWERED, "…"), Option(NOT_APPLICABLE, tr("not applicable")))
    if question.kind == "yes_no":
        return (*none, Option("1", tr("yes")), Option("0", tr("no")))
    return (*none, *(Option(str(points), str(points)) for points in range(question.most, -1, -1)))


def points_of(chosen: str) -> int | None:
    return None if chosen == NOT_APPLICABLE else int(chosen)


def question_words(question: Question) -> Shown:
    notes: list[Shown] = []
    if question.fatal:
        notes.append(tr("fatal"))
    if question.weight != 1:
        notes.append(tr("weight {n}").of(n=str(question.weight)))
    return (clean(question.text, 300), *notes)


def score_sentence(score: Score, missing: int) -> Text:
    if missing:
        return tr("%n question(s) to answer", "", missing)
    if score.share is None:
        return tr("Nothing applies: no score")
    if score.fatal:
        return tr("Score 0 %: a fatal question has no points")
    return tr("Score {percent}").of(percent=percent(score.share))


# ---- what was said -------------------------------------------------------------------------------------


def review_lines(review: Review, names: House) -> tuple[Shown, ...]:
    """All of it, one line each."""
    answers = {each.question: each for each in review.answers}
    lines: list[Shown] = [(tr("Score"), _score_words(review.score)), *_words("", review.comment)]
    for question in review.card.questions:
        answer = answers.get(question.id, Answer(question.id, None))
        lines += [
            "",
            (question_words(question), _points_words(question, answer)),
            *_words("    ", answer.comment),
        ]
    if review.marks:
        lines += ["", tr("In the recording")]
        lines += [(lasted(each.second), clean(each.text, 2000)) for each in review.marks]
    lines += ["", tr("Reviewed by {who}").of(who=names.operator(review.who))]
    if review.replied is not None:
        lines.append(_reply(review))
    return tuple(lines)


def _words(before: str, text: str) -> list[Shown]:
    return [before + clean(line, 2000) for line in text.splitlines() if line.strip()]


def _score_words(score: Score) -> Shown:
    return score_cell(score).text


def _points_words(question: Question, answer: Answer) -> Shown:
    if answer.points is None:
        return tr("not applicable")
    if question.kind == "yes_no":
        return tr("yes") if answer.points else tr("no")
    return tr("{n} of {most}").of(n=str(answer.points), most=str(question.most))


def _reply(review: Review) -> Shown:
    if review.reply:
        return tr("Answer of the operator: {words}").of(words=clean(review.reply, 2000))
    return tr("The operator has seen it.")


def feedback_rows(found: tuple[Review, ...], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(when(each.of.began, now), bold=each.read is None),
                score_cell(each.score),
                _feedback_state(each),
            ),
        )
        for each in found
    )


def _feedback_state(each: Review) -> Cell:
    if each.read is None:
        return Cell(tr("new"), "info", dot=True, bold=True)
    if each.replied is None:
        return Cell(tr("read"), "muted")
    return Cell(tr("answered") if each.reply else tr("acknowledged"), "muted")


def unread(found: tuple[Review, ...]) -> int:
    return sum(each.read is None for each in found)


# ---- cards ---------------------------------------------------------------------------------------------


def card_rows(cards: tuple[Card, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(str(each.id), (Cell(clean(each.name, 80)), Cell(str(len(each.questions)), "muted")))
        for each in cards
    )


def version_rows(versions: tuple[CardVersion, ...], names: House, now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.card.version),
            (
                Cell(when(each.at, now)),
                Cell(names.operator(each.who)),
                Cell(ACTIONS.get(each.action, each.action)),
                Cell(", ".join(clean(question.text, 40) for question in each.card.questions), "muted"),
            ),
        )
        for each in versions
    )


# ---- results -------------------------------------------------------------------------------------------


def trend_rows(trends: tuple[Trend, ...], names: House) -> tuple[Row, ...]:
    return tuple(
        Row(
            trend_id(each),
            (Cell(trend_name(each, names)), score_cell(Score(each.mean)), Cell(str(each.reviews), "muted")),
        )
        for each in trends
    )


def trend_id(trend: Trend) -> str:
    return f"{trend.card}:{trend.of}"


def trend_name(trend: Trend, names: House) -> str:
    return clean(trend.words, 200) if trend.card else names.operator(trend.of)


def trend_chart(trend: Trend, names: House, now: float) -> TrendChart:
    """Every week of the time, whether something was reviewed or not."""
    today = datetime.fromtimestamp(now, UTC).astimezone().date()
    last = SINCE // timedelta(weeks=1)
    weeks = [monday(today) - timedelta(weeks=back) for back in range(last, -1, -1)]
    by_week = {each.week: each.share for each in trend.points}
    name = trend_name(trend, names)
    return TrendChart(
        tuple(f"{week.day:02d}.{week.month:02d}." for week in weeks),
        tuple(by_week.get(week) for week in weeks),
        name,
        tr("{name}: mean score {percent} of %n review(s), by week", "", trend.reviews).of(
            name=name, percent=percent(trend.mean)
        ),
    )
