<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window for a call that comes in while another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never takes the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country for numbers typed without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset or speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be another device than the headset, so that ringing is heard in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up on your own phone: this desk has no softphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call to wrap up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of the call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome (needed):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls itself “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came through {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are muted but speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the phone book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready / pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find person, company or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the caller column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the work column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the floor column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has another meaning everywhere and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} types a letter on many keyboards and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} alone is needed for typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} already means “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dialled: your phone is not connected to the exchange. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dialled: {detail} is not a number that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dialled: there is no line to the outside now. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not know the outcome “{detail}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of the call; this queue asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not know the pause “{detail}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call rang and was not picked up. You get no calls until you are ready again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone could not be rung. Check that it is connected. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused this desk: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ext {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to the outside: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting for {time}; what you see may be old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sound device is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own phone connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone {level} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, extension {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You serve no queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor puts you into queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else works here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the exchange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer database does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not see or do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It is written to the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hides the number. If you learn who it is, the call goes into the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find person, company, number…   {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find person, company, number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file with customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what each line would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No call to write about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note belongs to the call you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the call about? Saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write; it is saved when it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number it is (mobile, office…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>operator, column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call will be the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of a caller or of a person you find is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person belongs to no company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls is shown here. Until then, find a customer or dial a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent contacts of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak: you hear yourself, and the upper bar moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no softphone on this desk: sound is set on your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound check can run when there is no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
