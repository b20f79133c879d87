<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation>
            <numerusform>%n possible caller</numerusform>
            <numerusform>%n possible callers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation>
            <numerusform>%n person is in.</numerusform>
            <numerusform>%n persons are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation>
            <numerusform>%n person was taken out again.</numerusform>
            <numerusform>%n persons were taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n added to</numerusform>
            <numerusform>%n added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>found by a scan</comment>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scanner ready, %n missing</source>
        <comment>scanners</comment>
        <translation>
            <numerusform>scanner ready, %n missing</numerusform>
            <numerusform>scanner ready, %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation>
            <numerusform>Carry out for %n device</numerusform>
            <numerusform>Carry out for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation>
            <numerusform>%n device of this model is judged by them.</numerusform>
            <numerusform>%n devices of this model are judged by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation>
            <numerusform>%n label was printed.</numerusform>
            <numerusform>%n labels were printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n left out as a repeat</numerusform>
            <numerusform>%n left out as repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation>
            <numerusform>Listening at %n port. Scan the code above.</numerusform>
            <numerusform>Listening at %n ports. Scan the code above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>The first %n byte is forgotten.</numerusform>
            <numerusform>The first %n bytes are forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>%n older line is not shown.</numerusform>
            <numerusform>%n older lines are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>Concerns %n device</numerusform>
            <numerusform>Concerns %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n of nobody we know</numerusform>
            <numerusform>%n of nobody we know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation>
            <numerusform>%n new on the list of calls.</numerusform>
            <numerusform>%n new on the list of calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation>
            <numerusform>Sent more than %n day ago, and no answer.</numerusform>
            <numerusform>Sent more than %n days ago, and no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n to tell</numerusform>
            <numerusform>%n to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation>
            <numerusform>Saved. %n new</numerusform>
            <numerusform>Saved. %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n without number</numerusform>
            <numerusform>%n without number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard</source>
        <comment>voice messages</comment>
        <translation>
            <numerusform>%n not heard</numerusform>
            <numerusform>%n not heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n closed today</numerusform>
            <numerusform>%n closed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation>
            <numerusform>%n day before the end</numerusform>
            <numerusform>%n days before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n more fits</numerusform>
            <numerusform>%n more fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation>
            <numerusform>%n scan of a bulk session waits for you.</numerusform>
            <numerusform>%n scans of a bulk session wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait for it.</source>
        <translation>
            <numerusform>%n scan waits for it.</numerusform>
            <numerusform>%n scans wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>%n try so far</numerusform>
            <numerusform>%n tries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a calendar</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed days</source>
        <translation>
            <numerusform>%n closed day</numerusform>
            <numerusform>%n closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n call(s)</source>
        <translation>
            <numerusform>{day}, %n call</numerusform>
            <numerusform>{day}, %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{queue}: %n operator(s) more</source>
        <translation>
            <numerusform>{queue}: %n operator more</numerusform>
            <numerusform>{queue}: %n operators more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) fewer hang up.</source>
        <translation>
            <numerusform>%n caller fewer hangs up.</numerusform>
            <numerusform>%n callers fewer hang up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) more hang up.</source>
        <translation>
            <numerusform>%n caller more hangs up.</numerusform>
            <numerusform>%n callers more hang up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in calls</source>
        <translation>
            <numerusform>%n in a call</numerusform>
            <numerusform>%n in calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} and %n more</numerusform>
            <numerusform>{name} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n new feedback(s)</source>
        <translation>
            <numerusform>Read %n new feedback</numerusform>
            <numerusform>Read %n new pieces of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n call(s) are reviewed.</source>
        <translation>
            <numerusform>{done} of %n call is reviewed.</numerusform>
            <numerusform>{done} of %n calls are reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: mean score {percent} of %n review(s), by week</source>
        <translation>
            <numerusform>{name}: mean score {percent} of %n review, by week</numerusform>
            <numerusform>{name}: mean score {percent} of %n reviews, by week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before it nobody was there</source>
        <translation>
            <numerusform>%n time before it nobody was there</numerusform>
            <numerusform>%n times before it nobody was there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {hours}: %n call(s)</source>
        <translation>
            <numerusform>{weekday} {hours}: %n call</numerusform>
            <numerusform>{weekday} {hours}: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.</source>
        <translation>
            <numerusform>Due {day} at {time}. Nobody was there to send it %n time before: this one makes up for it.</numerusform>
            <numerusform>Due {day} at {time}. Nobody was there to send it %n times before: this one makes up for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) to {file}.</source>
        <translation>
            <numerusform>Saved %n row to {file}.</numerusform>
            <numerusform>Saved %n rows to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs calls of %n week(s).</source>
        <translation>
            <numerusform>The forecast needs calls of %n week.</numerusform>
            <numerusform>The forecast needs calls of %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far there are calls of %n week(s).</source>
        <translation>
            <numerusform>So far there are calls of %n week.</numerusform>
            <numerusform>So far there are calls of %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.</source>
        <translation>
            <numerusform>{calls} calls expected, from %n day of this weekday; the newest weigh most.</numerusform>
            <numerusform>{calls} calls expected, from %n days of this weekday; the newest weigh most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</source>
        <translation>
            <numerusform>Tried on %n day that is over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</numerusform>
            <numerusform>Tried on %n days that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lack</source>
        <translation>
            <numerusform>%n person lacks</numerusform>
            <numerusform>%n people lack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than needed</source>
        <translation>
            <numerusform>%n person more than needed</numerusform>
            <numerusform>%n people more than needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People needed and there by interval; %n interval(s) with too few</source>
        <translation>
            <numerusform>People needed and there by interval; %n interval with too few</numerusform>
            <numerusform>People needed and there by interval; %n intervals with too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>%n caller waits now. From {begins} to {ends}, if it goes on like this:</numerusform>
            <numerusform>%n callers wait now. From {begins} to {ends}, if it goes on like this:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>%n at work now. From {begins} to {ends}, if it goes on like this:</numerusform>
            <numerusform>%n at work now. From {begins} to {ends}, if it goes on like this:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>days of a calendar</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole days out of {file}, beside the plan: %n</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Whole days out of {file}, beside the plan: %n</numerusform>
            <numerusform>Whole days out of {file}, beside the plan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days taken from the file.</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>%n day taken from the file.</numerusform>
            <numerusform>%n days taken from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %n customer(s); Excel and CSV have all.</source>
        <translation>
            <numerusform>The first {n} of %n customer; Excel and CSV have all.</numerusform>
            <numerusform>The first {n} of %n customers; Excel and CSV have all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}–{last} of %n customer(s)</source>
        <translation>
            <numerusform>{first}–{last} of %n customer</numerusform>
            <numerusform>{first}–{last} of %n customers</numerusform>
        </translation>
    </message>
</context>
</TS>
