<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lithuania</source>
        <translation>Lietuva</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Lenkija</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Vengrija</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iranas</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Vokietija</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Jungtinė Karalystė</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Jungtinės Valstijos</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilija</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Įsigalios kitą kartą paleidus.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Small window for a call that comes in while another program is in front</source>
        <translation>Mažas langas, kai skambina, o priekyje kita programa</translation>
    </message>
    <message>
        <source>It never takes the keyboard.</source>
        <translation>Jis niekada neperima klaviatūros.</translation>
    </message>
    <message>
        <source>Country for numbers typed without a country code</source>
        <translation>Šalis numeriams be šalies kodo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>Headset or speaker</source>
        <translation>Ausinės ar garsiakalbis</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Skambėjimas</translation>
    </message>
    <message>
        <source>May be another device than the headset, so that ringing is heard in the room.</source>
        <translation>Gali būti kitas įrenginys nei ausinės, kad skambėtų kambaryje.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nauja</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Priimta</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Vykdoma</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Suskaičiuota</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Ne darbo laiku</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Nedarbo diena</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Laukiama kliento</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Laukiama detalės</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uždaryta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>Prijungta prie kitos</translation>
    </message>
    <message>
        <source>Device received</source>
        <translation>Įrenginys priimtas</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Pradėti darbą</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Klausti kliento</translation>
    </message>
    <message>
        <source>Order a part</source>
        <translation>Užsakyti detalę</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atverti iš naujo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Join to another</source>
        <translation>Prijungti prie kitos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Žemas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Aukštas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Skubus</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb</comment>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Skambučio nėra</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numeris, kuriuo skambinti</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation>Išsiųsti skaitmenys</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Skaitmuo {digit}</translation>
    </message>
    <message>
        <source>Type digits here</source>
        <translation>Rinkite skaitmenis čia</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Gaunamas skambutis</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting.</source>
        <translation>Stotis neatsako; jungiamasi iš naujo.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Niekas neskambina.</translation>
    </message>
    <message>
        <source>Pick up on your own phone: this desk has no softphone.</source>
        <translation>Atsiliepkite savo telefonu: čia nėra programinio telefono.</translation>
    </message>
    <message>
        <source>A call is ringing: answer or decline it first.</source>
        <translation>Skambina: pirma atsiliepkite arba atmeskite skambutį.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Skambučio nėra.</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Linijoje nieko nėra.</translation>
    </message>
    <message>
        <source>There is no call to wrap up.</source>
        <translation>Nėra skambučio, kurį reikėtų užbaigti.</translation>
    </message>
    <message>
        <source>Choose what came of the call first.</source>
        <translation>Pirma pasirinkite skambučio rezultatą.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Pirma prisijunkite.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange.</source>
        <translation>Jūsų telefonas neprijungtas prie stoties.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>Pirma užbaikite esamą skambutį.</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>skamba</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>kalba</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>sulaikyta</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>skambinama į jūsų telefoną</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>renkama</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>užbaigimas</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>klientas padėjo ragelį</translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation>jūs padėjote ragelį</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>skambinęs nebelaukė</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>užimta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>neatsako</translation>
    </message>
    <message>
        <source>call refused</source>
        <translation>skambutis atmestas</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <translation>numeris nepasiekiamas</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>ryšys nutrūko</translation>
    </message>
    <message>
        <source>the exchange stopped</source>
        <translation>stotis sustojo</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>ne darbo metu</translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation>niekas nebuvo prisijungęs</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>atpažinta pagal numerį</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>įmonės numeris</translation>
    </message>
    <message>
        <source>last digits only</source>
        <translation>tik paskutiniai skaitmenys</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>pasirinkote jūs</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numeris slepiamas</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Nežinomas skambintojas</translation>
    </message>
    <message>
        <source>Outcome (needed):</source>
        <translation>Rezultatas (būtinas):</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Rezultatas:</translation>
    </message>
    <message>
        <source>calls itself “{name}”</source>
        <translation>prisistato „{name}“</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>laukia {time}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>laukė {time}</translation>
    </message>
    <message>
        <source>came through {way}</source>
        <translation>atėjo per {way}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>eilė {name}</translation>
    </message>
    <message>
        <source>forwarded by {number}</source>
        <translation>persiuntė {number}</translation>
    </message>
    <message>
        <source>outcome: {what}</source>
        <translation>rezultatas: {what}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>nutildyta</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>jungiamasi iš naujo</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>ieškoma…</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>nežinomas skambintojas</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>galbūt {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation>
            <numerusform>%n galimas skambintojas</numerusform>
            <numerusform>%n galimi skambintojai</numerusform>
            <numerusform>%n galimų skambintojų</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from the caller.</source>
        <translation>Iš skambinančiojo nėra garso.</translation>
    </message>
    <message>
        <source>You are muted but speaking.</source>
        <translation>Kalbate, bet esate nutildyti.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsiliepti</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Nutildyti</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sulaikyti</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Baigti pokalbį</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>the call from hold</comment>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daugiau laiko</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Užbaigti</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Įjungti garsą</translation>
    </message>
    <message>
        <source>not in the phone book</source>
        <translation>nėra telefonų knygoje</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Skambinti {number}?</translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Skambutis: {who}</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mano būsena</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Langas</translation>
    </message>
    <message>
        <source>Devices and requests</source>
        <translation>Įrenginiai ir užklausos</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Patalpos</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>Sulaikyti / grąžinti</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Nutildyti / įjungti garsą</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Rinkti numerį</translation>
    </message>
    <message>
        <source>Outcome {n}</source>
        <translation>Rezultatas {n}</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>Užbaigti skambutį</translation>
    </message>
    <message>
        <source>More time for wrap-up</source>
        <translation>Daugiau laiko užbaigti</translation>
    </message>
    <message>
        <source>Ready / pause</source>
        <translation>Pasirengęs / pertrauka</translation>
    </message>
    <message>
        <source>Choose my state</source>
        <translation>Pasirinkti būseną</translation>
    </message>
    <message>
        <source>Find person, company or number</source>
        <translation>Rasti žmogų, įmonę ar numerį</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kas skambina</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Atverti kliento puslapį</translation>
    </message>
    <message>
        <source>Note of this call</source>
        <translation>Šio skambučio pastaba</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuoti klientus</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nauja užklausa</translation>
    </message>
    <message>
        <source>Scanned device</source>
        <translation>Nuskaitytas įrenginys</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>Sujungti arba prijungti prie užklausos</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Įrašyti užklausą</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Darbo vieta</translation>
    </message>
    <message>
        <source>Go to the caller column</source>
        <translation>Į skambintojo stulpelį</translation>
    </message>
    <message>
        <source>Go to the work column</source>
        <translation>Į darbo stulpelį</translation>
    </message>
    <message>
        <source>Go to the floor column</source>
        <translation>Į salės stulpelį</translation>
    </message>
    <message>
        <source>Look at the next call</source>
        <translation>Žiūrėti kitą skambutį</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Klavišų sąrašas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>{key} has another meaning everywhere and cannot be used.</source>
        <translation>{key} visur reiškia ką kita ir čia netinka.</translation>
    </message>
    <message>
        <source>{key} types a letter on many keyboards and cannot be used.</source>
        <translation>{key} daugelyje klaviatūrų rašo raidę ir čia netinka.</translation>
    </message>
    <message>
        <source>{key} alone is needed for typing.</source>
        <translation>{key} reikalingas rašyti.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”.</source>
        <translation>{key} jau reiškia „{action}“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Busy: {detail}</source>
        <translation>Užimta: {detail}</translation>
    </message>
    <message>
        <source>Not dialled: you have another call or are not signed in. {detail}</source>
        <translation>Neskambinta: turite kitą skambutį arba nesate prisijungę. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: your phone is not connected to the exchange. {detail}</source>
        <translation>Neskambinta: jūsų telefonas neprijungtas prie stoties. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: {detail} is not a number that can be called.</source>
        <translation>Neskambinta: {detail} nėra numeris, kuriuo galima skambinti.</translation>
    </message>
    <message>
        <source>Not dialled: there is no line to the outside now. {detail}</source>
        <translation>Neskambinta: dabar nėra išorinės linijos. {detail}</translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation>{detail} neatsako.</translation>
    </message>
    <message>
        <source>{detail} cannot be reached.</source>
        <translation>{detail} nepasiekiamas.</translation>
    </message>
    <message>
        <source>Not done: the exchange does not answer.</source>
        <translation>Neatlikta: stotis neatsako.</translation>
    </message>
    <message>
        <source>The exchange does not know the outcome “{detail}”. Choose another one.</source>
        <translation>Stotis nežino rezultato „{detail}“. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Choose what came of the call; this queue asks for it.</source>
        <translation>Pasirinkite skambučio rezultatą; ši eilė jo reikalauja.</translation>
    </message>
    <message>
        <source>The exchange does not know the pause “{detail}”. Choose another one.</source>
        <translation>Stotis nežino pertraukos „{detail}“. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>A call rang and was not picked up. You get no calls until you are ready again.</source>
        <translation>Skambėjo ir niekas neatsiliepė. Skambučių negausite, kol vėl būsite pasirengę.</translation>
    </message>
    <message>
        <source>Your phone could not be rung. Check that it is connected. {detail}</source>
        <translation>Nepavyko paskambinti į jūsų telefoną. Patikrinkite, ar jis prijungtas. {detail}</translation>
    </message>
    <message>
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation>Ryšys su jūsų telefonu dingo; skambintojas grąžintas į eilės pradžią.</translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation>Iš jūsų telefono nėra garso. Patikrinkite ausines ir tinklą.</translation>
    </message>
    <message>
        <source>The exchange refused this desk: {detail}</source>
        <translation>Stotis šios darbo vietos nepriėmė: {detail}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Įrašyta.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Atšaukta.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>neprijungta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pasirengęs</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Pertrauka: {what}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Atsijungti</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>po to: pasirengęs</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>po to: atsijungęs</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>po to: {what}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>niekas nelaukia</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n laukia</numerusform>
            <numerusform>%n laukia</numerusform>
            <numerusform>%n laukia</numerusform>
        </translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>ilgiausiai {time}</translation>
    </message>
    <message>
        <source>ext {extension}</source>
        <translation>vid. {extension}</translation>
    </message>
    <message>
        <source>No line to the outside: {problem}</source>
        <translation>Nėra išorinės linijos: {problem}</translation>
    </message>
    <message>
        <source>The exchange was started again and signed you out: no call reaches you. Sign in.</source>
        <translation>Stotis paleista iš naujo ir jus atjungė: skambučiai jūsų nepasiekia. Prisijunkite.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>Jūsų telefonas neprijungtas prie stoties: skambučiai jūsų nepasieks.</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting for {time}; what you see may be old</source>
        <translation>Stotis neatsako; jungiamasi jau {time}; rodomi duomenys gali būti pasenę</translation>
    </message>
    <message>
        <source>line ready</source>
        <translation>linija parengta</translation>
    </message>
    <message>
        <source>line connecting</source>
        <translation>linija jungiama</translation>
    </message>
    <message>
        <source>line failed</source>
        <translation>linija neveikia</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>nėra garso įrenginio</translation>
    </message>
    <message>
        <source>another sound device is used</source>
        <translation>naudojamas kitas garso įrenginys</translation>
    </message>
    <message>
        <source>sound failed</source>
        <translation>garsas neveikia</translation>
    </message>
    <message>
        <source>line unknown</source>
        <translation>linija nežinoma</translation>
    </message>
    <message>
        <source>own phone connected</source>
        <translation>savas telefonas prijungtas</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>nėra telefono</translation>
    </message>
    <message>
        <source>no softphone</source>
        <translation>nėra programinio telefono</translation>
    </message>
    <message>
        <source>default sound device</source>
        <translation>numatytasis garso įrenginys</translation>
    </message>
    <message>
        <source>exchange connected</source>
        <translation>stotis prijungta</translation>
    </message>
    <message>
        <source>exchange not reachable</source>
        <translation>stotis nepasiekiama</translation>
    </message>
    <message>
        <source>{key} answer</source>
        <translation>{key} atsiliepti</translation>
    </message>
    <message>
        <source>{key} hang up</source>
        <translation>{key} baigti</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} rasti</translation>
    </message>
    <message>
        <source>{key} dial</source>
        <translation>{key} skambinti</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} visi klavišai</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Garso lygis</translation>
    </message>
    <message>
        <source>microphone {level} of 100</source>
        <translation>mikrofonas {level} iš 100</translation>
    </message>
    <message>
        <source>Floor column</source>
        <translation>Salės stulpelis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Eilės</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolegos</translation>
    </message>
    <message>
        <source>old</source>
        <translation>pasenę</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Eilė</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Ilgiausiai</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pasirengęs</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pertrauka</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>neatsiliepia</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>atsijungęs</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (uždaryta)</translation>
    </message>
    <message>
        <source>{name}, extension {extension}</source>
        <translation>{name}, vidinis {extension}</translation>
    </message>
    <message>
        <source>You serve no queue.</source>
        <translation>Neaptarnaujate jokios eilės.</translation>
    </message>
    <message>
        <source>The supervisor puts you into queues.</source>
        <translation>Į eiles jus įrašo vadovas.</translation>
    </message>
    <message>
        <source>Nobody else works here yet.</source>
        <translation>Kol kas daugiau niekas nedirba.</translation>
    </message>
    <message>
        <source>Waiting for the exchange…</source>
        <translation>Laukiama stoties…</translation>
    </message>
    <message>
        <source>The customer database does not answer.</source>
        <translation>Klientų duomenų bazė neatsako.</translation>
    </message>
    <message>
        <source>The exchange does not answer.</source>
        <translation>Stotis neatsako.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>Tuo metu įrašė kas nors kitas.</translation>
    </message>
    <message>
        <source>Your role may not see or do this.</source>
        <translation>Jūsų vaidmeniui to matyti ar daryti negalima.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>To jau nebėra.</translation>
    </message>
    <message>
        <source>Something in it cannot be used.</source>
        <translation>Kai kas netinka.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It is written to the log.</source>
        <translation>Programoje įvyko klaida. Ji įrašyta į žurnalą.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Šiandien {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Vakar {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>Possible callers</source>
        <translation>Galimi skambintojai</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Skambintojas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Pranešta</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Sutaisyta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atsisakyta</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Kas nors kitas</translation>
    </message>
    <message>
        <source>This is the caller</source>
        <translation>Tai skambintojas</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Kas nors kitas…</translation>
    </message>
    <message>
        <source>The caller hides the number. If you learn who it is, the call goes into the history.</source>
        <translation>Skambintojas slepia numerį. Sužinojus, kas tai, skambutis pateks į istoriją.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Kas skambina?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nepasirinkta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rasta</translation>
    </message>
    <message>
        <source>Find person, company, number…   {key}</source>
        <translation>Rasti žmogų, įmonę, numerį…   {key}</translation>
    </message>
    <message>
        <source>Find person, company, number…</source>
        <translation>Rasti žmogų, įmonę, numerį…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nieko nerasta.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Skambinti {number}</translation>
    </message>
    <message>
        <source>Choose a CSV file with customers.</source>
        <translation>Pasirinkite CSV failą su klientais.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what each line would do.</source>
        <translation>Niekas nekeičiama, kol nepamatysite, ką padarytų kiekviena eilutė.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pasirinkti failą…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Ką padarytų kiekviena eilutė</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Failo eilutės</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Atšaukti importą</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuoti</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>Failas didesnis nei 64 MB. Padalykite jį.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Failo perskaityti nepavyko.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Atšaukta.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Kol kas niekas nepakeista.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Atšaukta; nieko neįrašyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation>
            <numerusform>Įrašytas %n žmogus.</numerusform>
            <numerusform>Įrašyti %n žmonės.</numerusform>
            <numerusform>Įrašyta %n žmonių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation>
            <numerusform>Vėl pašalintas %n žmogus.</numerusform>
            <numerusform>Vėl pašalinti %n žmonės.</numerusform>
            <numerusform>Vėl pašalinta %n žmonių.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to write about.</source>
        <translation>Nėra skambučio, apie kurį rašyti.</translation>
    </message>
    <message>
        <source>The note belongs to the call you have.</source>
        <translation>Pastaba priklauso jūsų skambučiui.</translation>
    </message>
    <message>
        <source>What is the call about? Saved as you type.</source>
        <translation>Apie ką skambutis? Įrašoma rašant.</translation>
    </message>
    <message>
        <source>You can write; it is saved when it answers again.</source>
        <translation>Rašykite; bus įrašyta, kai vėl atsakys.</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>rašoma…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>įrašyta</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Neįrašyta.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Jūsų</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Kito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeriai</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Abi versijos</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Įrašyti mano</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Imti kito</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation>Tuo metu įrašė kas nors kitas</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Žmogui reikia vardo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>What number it is (mobile, office…)</source>
        <translation>Koks tai numeris (mobilusis, darbo…)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n galimas</numerusform>
            <numerusform>%n galimi</numerusform>
            <numerusform>%n galimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lietuvių</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglų</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lenkų</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Vengrų</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persų</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Vokiečių</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusų</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>By</source>
        <comment>operator, column title</comment>
        <translation>Kas kalbėjo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Žmogus</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Skambinta</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Praleistas skambutis</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>operatorius padėjo ragelį</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>per {queue}</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Kontaktų dar nebuvo.</translation>
    </message>
    <message>
        <source>This call will be the first.</source>
        <translation>Šis skambutis bus pirmas.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niekas nepasirinktas.</translation>
    </message>
    <message>
        <source>The history of a caller or of a person you find is shown here.</source>
        <translation>Čia rodoma skambintojo arba rasto žmogaus istorija.</translation>
    </message>
    <message>
        <source>Who calls is not known yet.</source>
        <translation>Kas skambina, dar nežinoma.</translation>
    </message>
    <message>
        <source>This person belongs to no company.</source>
        <translation>Šis žmogus nepriklauso jokiai įmonei.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Įkeliama…</translation>
    </message>
    <message>
        <source>No caller now.</source>
        <translation>Dabar niekas neskambina.</translation>
    </message>
    <message>
        <source>Who calls is shown here. Until then, find a customer or dial a number.</source>
        <translation>Čia matysite, kas skambina. Kol kas raskite klientą arba rinkite numerį.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rasti klientą</translation>
    </message>
    <message>
        <source>found by {text}</source>
        <translation>rasta pagal {text}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sprendimas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>new</source>
        <translation>naujas</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>papildytas</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>jau yra</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>netinka</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n naujas</numerusform>
            <numerusform>%n nauji</numerusform>
            <numerusform>%n naujų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n papildytas</numerusform>
            <numerusform>%n papildyti</numerusform>
            <numerusform>%n papildytų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n jau yra</numerusform>
            <numerusform>%n jau yra</numerusform>
            <numerusform>%n jau yra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n netinka</numerusform>
            <numerusform>%n netinka</numerusform>
            <numerusform>%n netinka</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Paskutiniai kontaktai</translation>
    </message>
    <message>
        <source>Recent contacts of all</source>
        <translation>Naujausi visų kontaktai</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>Kieno istorija</translation>
    </message>
    <message>
        <source>Timeline of the person</source>
        <translation>Žmogaus istorija</translation>
    </message>
    <message>
        <source>Timeline of the company</source>
        <translation>Įmonės istorija</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Skambintojo vardas</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Įmonė (nebūtina)</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Įrašyti naują</translation>
    </message>
    <message>
        <source>Same as…?</source>
        <translation>Tas pats kaip…?</translation>
    </message>
    <message>
        <source>People of that name</source>
        <translation>To vardo žmonės</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Pirma įrašykite vardą.</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <translation>Skambina: {who}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Baigti bandymą</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Išbandyti mikrofoną</translation>
    </message>
    <message>
        <source>Speak: you hear yourself, and the upper bar moves.</source>
        <translation>Kalbėkite: girdite save, o viršutinė juosta juda.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klavišas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Naujas klavišas</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its new key.</source>
        <translation>Pasirinkite veiksmą, spauskite Enter, tada naują klavišą.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Be klavišo</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Numatytasis</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Visi numatytieji</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Sistemos numatytasis</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (neprijungtas)</translation>
    </message>
    <message>
        <source>There is no softphone on this desk: sound is set on your own phone.</source>
        <translation>Čia nėra programinio telefono: garsas nustatomas jūsų telefone.</translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset.</source>
        <translation>Garso įrenginys nerastas. Prijunkite ausines.</translation>
    </message>
    <message>
        <source>The sound check can run when there is no call.</source>
        <translation>Garsą galima išbandyti, kai nėra skambučio.</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>No number was typed.</source>
        <translation>Neįrašytas joks numeris.</translation>
    </message>
    <message>
        <source>Type a number, for example +370 612 34567.</source>
        <translation>Įrašykite numerį, pavyzdžiui, +370 612 34567.</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>Telefono numeriui tai per ilga.</translation>
    </message>
    <message>
        <source>Check what was typed or pasted.</source>
        <translation>Patikrinkite, kas įrašyta ar įklijuota.</translation>
    </message>
    <message>
        <source>This link is not a phone number.</source>
        <translation>Ši nuoroda nėra telefono numeris.</translation>
    </message>
    <message>
        <source>Links may begin with tel:, sip: or callto:.</source>
        <translation>Nuorodos gali prasidėti tel:, sip: arba callto:.</translation>
    </message>
    <message>
        <source>This link has an address that is not one.</source>
        <translation>Nuorodos adresas netinkamas.</translation>
    </message>
    <message>
        <source>Dial the number by hand.</source>
        <translation>Surinkite numerį ranka.</translation>
    </message>
    <message>
        <source>This link carries more than a number.</source>
        <translation>Nuorodoje yra daugiau nei numeris.</translation>
    </message>
    <message>
        <source>This link holds something else than a phone number.</source>
        <translation>Nuorodoje yra ne telefono numeris.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Tai ne telefono numeris.</translation>
    </message>
    <message>
        <source>Numbers hold digits, and may begin with +.</source>
        <translation>Numerį sudaro skaitmenys, jis gali prasidėti +.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Sandėlyje</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervuota</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Panaudota</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Grąžinta tiekėjui</translation>
    </message>
    <message>
        <source>Serial number or another code</source>
        <translation>Serijos numeris ar kitas kodas</translation>
    </message>
    <message>
        <source>Look up a device</source>
        <translation>Ieškoti įrenginio</translation>
    </message>
    <message>
        <source>Devices with this number</source>
        <translation>Įrenginiai su šiuo numeriu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>žinomas</translation>
    </message>
    <message>
        <source>Open requests of the device</source>
        <translation>Atviros įrenginio užklausos</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Atvirų užklausų nėra.</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>Įrenginio istorija</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serijos numeris</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gamintojas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelis</translation>
    </message>
    <message>
        <source>Create with request</source>
        <translation>Sukurti su užklausa</translation>
    </message>
    <message>
        <source>Scan a device, or type its serial number.</source>
        <translation>Nuskaitykite įrenginį arba įveskite jo serijos numerį.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Ieškoma…</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>modelis nežinomas</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>savininkas nežinomas</translation>
    </message>
    <message>
        <source>Warranty to {day}</source>
        <translation>Garantija iki {day}</translation>
    </message>
    <message>
        <source>Warranty ended {day}, days of grace</source>
        <translation>Garantija baigėsi {day}, papildomos dienos</translation>
    </message>
    <message>
        <source>Not paid by the warranty</source>
        <translation>Garantija neapmoka</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>Garantija baigėsi {day}</translation>
    </message>
    <message>
        <source>Warranty has not begun</source>
        <translation>Garantija dar neprasidėjo</translation>
    </message>
    <message>
        <source>No warranty: bought used</source>
        <translation>Garantijos nėra: pirktas naudotas</translation>
    </message>
    <message>
        <source>Warranty void: {reason}</source>
        <translation>Garantija negalioja: {reason}</translation>
    </message>
    <message>
        <source>Warranty: date of sale not known</source>
        <translation>Garantija: pardavimo data nežinoma</translation>
    </message>
    <message>
        <source>No warranty known</source>
        <translation>Garantija nežinoma</translation>
    </message>
    <message>
        <source>Recall: {title}</source>
        <translation>Atšaukimas: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>found by a scan</comment>
        <translation>
            <numerusform>%n įrenginys</numerusform>
            <numerusform>%n įrenginiai</numerusform>
            <numerusform>%n įrenginių</numerusform>
        </translation>
    </message>
    <message>
        <source>new device</source>
        <translation>naujas įrenginys</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>gaminio kodas</translation>
    </message>
    <message>
        <source>command</source>
        <translation>komanda</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>neįskaitoma</translation>
    </message>
    <message>
        <source>This code names a product, not a device: {name}</source>
        <translation>Šis kodas žymi gaminį, ne įrenginį: {name}</translation>
    </message>
    <message>
        <source>Scan the serial number on the device&apos;s plate.</source>
        <translation>Nuskaitykite serijos numerį ant įrenginio lentelės.</translation>
    </message>
    <message>
        <source>The code could not be read.</source>
        <translation>Kodo perskaityti nepavyko.</translation>
    </message>
    <message>
        <source>The check digit is wrong; perhaps {guess}</source>
        <translation>Kontrolinis skaitmuo neteisingas; galbūt {guess}</translation>
    </message>
    <message>
        <source>A separator is missing; perhaps {guess}</source>
        <translation>Trūksta skirtuko; galbūt {guess}</translation>
    </message>
    <message>
        <source>Part of the code fits no rule: {about}</source>
        <translation>Dalis kodo neatitinka jokios taisyklės: {about}</translation>
    </message>
    <message>
        <source>Letters that look like digits; perhaps {guess}</source>
        <translation>Raidės, panašios į skaitmenis; galbūt {guess}</translation>
    </message>
    <message>
        <source>Small letters; perhaps {guess}</source>
        <translation>Mažosios raidės; galbūt {guess}</translation>
    </message>
    <message>
        <source>Unprintable characters: look at the scanner&apos;s speed and character set.</source>
        <translation>Nespausdinami ženklai: patikrinkite skaitytuvo spartą ir koduotę.</translation>
    </message>
    <message>
        <source>Scan it again, or type the serial number.</source>
        <translation>Nuskaitykite dar kartą arba įveskite serijos numerį.</translation>
    </message>
    <message>
        <source>Like other devices of the model {name}.</source>
        <translation>Kaip kiti modelio {name} įrenginiai.</translation>
    </message>
    <message>
        <source>Its number looks like one of {maker}.</source>
        <translation>Numeris panašus į {maker}.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Apie jį dar nieko nežinoma.</translation>
    </message>
    <message>
        <source>Opened: {ticket}</source>
        <translation>Atverta: {ticket}</translation>
    </message>
    <message>
        <source>Device received: {ticket}</source>
        <translation>Įrenginys priimtas: {ticket}</translation>
    </message>
    <message>
        <source>Done: {ticket}</source>
        <translation>Atlikta: {ticket}</translation>
    </message>
    <message>
        <source>The next scan is a part for {ticket}.</source>
        <translation>Kitas nuskaitymas – dalis užklausai {ticket}.</translation>
    </message>
    <message>
        <source>The next scan is a device lent for {ticket}.</source>
        <translation>Kitas nuskaitymas – skolinamas įrenginys užklausai {ticket}.</translation>
    </message>
    <message>
        <source>Part used for {ticket}: {what}</source>
        <translation>Dalis panaudota užklausai {ticket}: {what}</translation>
    </message>
    <message>
        <source>Loaner of {ticket} came back: {what}</source>
        <translation>Paskolintas įrenginys ({ticket}) grįžo: {what}</translation>
    </message>
    <message>
        <source>Lent for {ticket}: {what}</source>
        <translation>Paskolinta užklausai {ticket}: {what}</translation>
    </message>
    <message>
        <source>scanner not plugged in</source>
        <translation>skaitytuvas neprijungtas</translation>
    </message>
    <message>
        <source>another program has the scanner</source>
        <translation>skaitytuvą naudoja kita programa</translation>
    </message>
    <message>
        <source>you may not use the scanner&apos;s port</source>
        <translation>neturite teisės į skaitytuvo prievadą</translation>
    </message>
    <message>
        <source>scanner unplugged</source>
        <translation>skaitytuvas atjungtas</translation>
    </message>
    <message>
        <source>scanner failed</source>
        <translation>skaitytuvo klaida</translation>
    </message>
    <message numerus="yes">
        <source>scanner ready, %n missing</source>
        <comment>scanners</comment>
        <translation>
            <numerusform>skaitytuvas paruoštas, trūksta %n</numerusform>
            <numerusform>skaitytuvas paruoštas, trūksta %n</numerusform>
            <numerusform>skaitytuvas paruoštas, trūksta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>skaitytuvas paruoštas</translation>
    </message>
    <message>
        <source>no scanner</source>
        <translation>nėra skaitytuvo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Įrenginys nepasirinktas.</translation>
    </message>
    <message>
        <source>The history of a scanned device is shown here.</source>
        <translation>Čia rodoma nuskaityto įrenginio istorija.</translation>
    </message>
    <message>
        <source>Nothing happened to this device yet.</source>
        <translation>Šiam įrenginiui dar nieko nenutiko.</translation>
    </message>
    <message>
        <source>Request {title}</source>
        <translation>Užklausa {title}</translation>
    </message>
    <message>
        <source>{ticket}: {step}</source>
        <translation>{ticket}: {step}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizitas</translation>
    </message>
    <message>
        <source>Cost: {title}</source>
        <translation>Kaina: {title}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>susieta</translation>
    </message>
    <message>
        <source>free work allowed</source>
        <translation>leista dirbti nemokamai</translation>
    </message>
    <message>
        <source>Cost of its life: {sums}</source>
        <translation>Viso naudojimo kaina: {sums}</translation>
    </message>
    <message>
        <source>Scan a device or choose a customer first.</source>
        <translation>Pirma nuskaitykite įrenginį arba pasirinkite klientą.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Skaitytuvas atsiuntė sugadintus duomenis. Nuskaitykite dar kartą.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Galimi dublikatai</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Sujungti</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ne tas pats</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Galimas dublikatas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Užklausos tekstas</translation>
    </message>
    <message>
        <source>What is wrong, and what was promised?</source>
        <translation>Kas negerai ir kas pažadėta?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>neįrašyta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Rašyti toliau</translation>
    </message>
    <message>
        <source>This request is not saved.</source>
        <translation>Ši užklausa neįrašyta.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Įrašyta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Įrašoma…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neįrašyta</translation>
    </message>
    <message>
        <source>Somebody else saved this request meanwhile.</source>
        <translation>Kažkas kitas tuo metu įrašė šią užklausą.</translation>
    </message>
    <message>
        <source>Not up to date: the database does not answer</source>
        <translation>Neatnaujinta: duomenų bazė neatsako</translation>
    </message>
    <message>
        <source>Joined to {ticket}.</source>
        <translation>Sujungta su {ticket}.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Nėra ko sujungti.</translation>
    </message>
    <message>
        <source>Scanned: {device}. Does it belong to this request?</source>
        <translation>Nuskaityta: {device}. Ar priklauso šiai užklausai?</translation>
    </message>
    <message>
        <source>Attach to this request</source>
        <translation>Prijungti prie šios užklausos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Atviros užklausos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No open requests.</source>
        <translation>Atvirų užklausų nėra.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Dar niekas</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (aš)</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Be komandos</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>tas pats įrenginys</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>tas pats žmogus</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ta pati įmonė</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: jų „{theirs}“, jūsų „{mine}“</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Užklausos dalys</translation>
    </message>
</context>
</TS>
