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
        <source>Headset buttons</source>
        <translation>Ausinių mygtukai</translation>
    </message>
    <message>
        <source>Most headsets say by themselves what their buttons mean. Where one does not, it can be learned.</source>
        <translation>Dauguma ausinių pačios pasako, ką reiškia jų mygtukai. Jei ne, mygtuką galima išmokyti.</translation>
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
        <source>Done, until it was reopened</source>
        <translation>Atlikta, kol nebuvo atverta iš naujo</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Laukiama detalės</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Neprisiskambinta</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Skambinti vėliau</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Prisiskambinta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Nutraukta</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Atšaukimas</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>Planinė priežiūra</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Baigiasi garantija</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Perskambinti</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>Skambino veltui</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Balso žinutė</translation>
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
        <source>Nobody is asked: press Transfer, choose somebody, then Ask first.</source>
        <translation>Niekas neklausiamas: spauskite „Perduoti“, pasirinkite ką nors, tada „Pirma paklausti“.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>Pirma užbaikite esamą skambutį.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>Niekas neparkuojamas.</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Šis pokalbis neįrašomas.</translation>
    </message>
    <message>
        <source>Calls of this queue are not recorded.</source>
        <translation>Šios eilės pokalbiai neįrašomi.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkuoti</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>skamba</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>perskambinti</translation>
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
        <source>asking first</source>
        <translation>pirma klausiama</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>jūsų klausia</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>skambinama į jūsų telefoną</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a call, column title</comment>
        <translation>Apie</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a caller</comment>
        <translation>laukia</translation>
    </message>
    <message>
        <source>rings the operator</source>
        <translation>skambina operatoriui</translation>
    </message>
    <message>
        <source>calling back</source>
        <translation>perskambinama</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>renkama</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>ateina</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>meniu</translation>
    </message>
    <message>
        <source>leaves a message</source>
        <translation>palieka žinutę</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkuotas</translation>
    </message>
    <message>
        <source>is picked up</source>
        <translation>paimamas</translation>
    </message>
    <message>
        <source>being sent on</source>
        <translation>nukreipiama</translation>
    </message>
    <message>
        <source>with an outside number</source>
        <translation>su išoriniu numeriu</translation>
    </message>
    <message>
        <source>hears the last word</source>
        <translation>girdi pabaigos žodžius</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>užbaigimas</translation>
    </message>
    <message>
        <source>called back later</source>
        <translation>perskambins vėliau</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>Šiuo metu skambučių nėra.</translation>
    </message>
    <message>
        <source>Calls appear here as they come in.</source>
        <translation>Skambučiai čia atsiranda jiems atėjus.</translation>
    </message>
    <message>
        <source>No call fits the filter.</source>
        <translation>Filtro neatitinka joks skambutis.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>caller</comment>
        <translation>nežinoma</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} ir dar %n</numerusform>
            <numerusform>{name} ir dar %n</numerusform>
            <numerusform>{name} ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>recording masked</source>
        <translation>įrašas užmaskuotas</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>nėra garso</translation>
    </message>
    <message>
        <source>place {n}</source>
        <comment>in line</comment>
        <translation>{n} vieta</translation>
    </message>
    <message>
        <source>call back asked</source>
        <translation>prašė perskambinti</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>su {name}</translation>
    </message>
    <message>
        <source>Says his name is</source>
        <translation>Prisistato kaip</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Surinko</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>who else is in the call</comment>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Atėjo</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Eilėje</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Skambinsime</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>Meniu</translation>
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
        <source>number blocked</source>
        <translation>numeris užblokuotas</translation>
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
        <source>the exchange lost the sound</source>
        <translation>stotis prarado garsą</translation>
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
        <source>went to an outside number</source>
        <translation>perduota išoriniam numeriui</translation>
    </message>
    <message>
        <source>a supervisor took it over</source>
        <translation>perėmė vadovas</translation>
    </message>
    <message>
        <source>served by the menu</source>
        <translation>aptarnavo meniu</translation>
    </message>
    <message>
        <source>we promised to call back</source>
        <translation>pažadėjome perskambinti</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>paliko žinutę</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>laukė per ilgai</translation>
    </message>
    <message>
        <source>the customer rang in again</source>
        <translation>klientas paskambino pats</translation>
    </message>
    <message>
        <source>the call back was called off</source>
        <translation>perskambinimas atšauktas</translation>
    </message>
    <message>
        <source>the time to call back was over</source>
        <translation>perskambinimo laikas baigėsi</translation>
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
        <source>{name} sends you this caller</source>
        <translation>{name} perduoda jums šį skambinantįjį</translation>
    </message>
    <message>
        <source>{name} wants to ask you about this caller</source>
        <translation>{name} nori jūsų paklausti apie šį skambinantįjį</translation>
    </message>
    <message>
        <source>{name} is being called</source>
        <translation>Skambinama: {name}</translation>
    </message>
    <message>
        <source>You talk to {name}; the caller hears music</source>
        <translation>Jūs kalbate su {name}; skambinantysis girdi muziką</translation>
    </message>
    <message>
        <source>You talk to the caller; {name} hears music</source>
        <translation>Jūs kalbate su skambinančiuoju; {name} girdi muziką</translation>
    </message>
    <message>
        <source>You, the caller and {name} hear each other</source>
        <translation>Jūs, skambinantysis ir {name} girdite vieni kitus</translation>
    </message>
    <message>
        <source>{name} asks you about this caller</source>
        <translation>{name} klausia jūsų apie šį skambinantįjį</translation>
    </message>
    <message>
        <source>{name} talks to the caller; wait a moment</source>
        <translation>{name} kalba su skambinančiuoju; palaukite</translation>
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
        <source>Parked</source>
        <comment>callers, column title</comment>
        <translation>Parkuojami</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who parked him, column title</comment>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Parked under {detail}: anybody can pick the caller up, or dial this number on a phone.</source>
        <translation>Parkuojama numeriu {detail}: skambinantįjį gali perimti bet kas arba surinkti šį numerį telefonu.</translation>
    </message>
    <message>
        <source>Not parked: every place is taken; the caller is still with you.</source>
        <translation>Neparkuota: visos vietos užimtos; skambinantysis tebėra su jumis.</translation>
    </message>
    <message>
        <source>Not parked: {detail} is taken or no place to park; the caller is still with you.</source>
        <translation>Neparkuota: {detail} užimtas arba tai ne vieta parkuoti; skambinantysis tebėra su jumis.</translation>
    </message>
    <message>
        <source>Nobody is parked there any more.</source>
        <translation>Ten jau niekas nebelaukia.</translation>
    </message>
    <message>
        <source>{detail} is picking the caller up already.</source>
        <translation>{detail} jau perima skambinantįjį.</translation>
    </message>
    <message>
        <source>Not picked up: you have another call or are not signed in.</source>
        <translation>Neperimta: turite kitą skambutį arba nesate prisijungę.</translation>
    </message>
    <message>
        <source>Not picked up: your phone is not connected to the exchange.</source>
        <translation>Neperimta: jūsų telefonas neprijungtas prie stoties.</translation>
    </message>
    <message>
        <source>{detail} was parked for long enough and is brought back.</source>
        <translation>{detail} laukė pakankamai ilgai ir grąžinamas.</translation>
    </message>
    <message>
        <source>{detail} hung up while parked.</source>
        <translation>{detail} padėjo ragelį belaukdamas.</translation>
    </message>
    <message>
        <source>{name} is picking the caller up already.</source>
        <translation>{name} jau perima skambinantįjį.</translation>
    </message>
    <message>
        <source>parked under {slot} by {name}</source>
        <translation>parkavo {name}, numeris {slot}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>eilė {name}</translation>
    </message>
    <message>
        <source>is brought back at {time}</source>
        <translation>grąžinamas {time}</translation>
    </message>
    <message>
        <source>parked with: {note}</source>
        <translation>parkuotas su pastaba: {note}</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Perimti</translation>
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
        <source>conference</source>
        <translation>konferencija</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Perduoti</translation>
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
        <source>Connect</source>
        <translation>Sujungti</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Visi kartu</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Sukeisti</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Atgal pas skambinantįjį</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Perskambinti…</translation>
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
        <source>Supervisor</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>Sulaikyti / grąžinti</translation>
    </message>
    <message>
        <source>All together: caller and who is asked</source>
        <translation>Visi kartu: skambinantysis ir klausiamasis</translation>
    </message>
    <message>
        <source>Back to the caller alone</source>
        <translation>Atgal vien pas skambinantįjį</translation>
    </message>
    <message>
        <source>Park the caller: anybody can pick him up</source>
        <translation>Parkuoti skambinantįjį: perimti gali bet kas</translation>
    </message>
    <message>
        <source>Pick up who has been parked longest</source>
        <translation>Perimti ilgiausiai parkuojamą</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Nutildyti / įjungti garsą</translation>
    </message>
    <message>
        <source>Keep out of the recording / record again</source>
        <translation>Neįrašyti / vėl įrašyti</translation>
    </message>
    <message>
        <source>The caller agrees to be recorded / objects</source>
        <translation>Skambinantysis sutinka su įrašymu / prieštarauja</translation>
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
        <source>I have seen the message</source>
        <translation>Pranešimą perskaičiau</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Rasti bet ką</translation>
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
        <source>Block this number; the block list</source>
        <translation>Blokuoti šį numerį; blokuojamų sąrašas</translation>
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
        <source>Open the device&apos;s page</source>
        <translation>Atverti įrenginio puslapį</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>Sujungti arba prijungti prie užklausos</translation>
    </message>
    <message>
        <source>Request that the call is about</source>
        <translation>Užklausa, dėl kurios skambinama</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Įrašyti užklausą</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Pažadėti perskambinti</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>Pokalbio scenarijus</translation>
    </message>
    <message>
        <source>Feedback for you</source>
        <translation>Atsiliepimai jums</translation>
    </message>
    <message>
        <source>Copy the text that is written</source>
        <translation>Kopijuoti rašomą tekstą</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Spausdinti etiketę</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Darbo vieta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Užklausos</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Sugaištas laikas</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Sandėlis</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Įrenginiai</translation>
    </message>
    <message>
        <source>Many scans</source>
        <translation>Daug nuskaitymų</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Atšaukimai</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Skaitytuvai</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstai</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>calls, people</comment>
        <translation>Salė</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Kas, jei</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ataskaitos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kokybė</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linijos</translation>
    </message>
    <message>
        <source>Listen to the chosen call</source>
        <translation>Klausytis pasirinkto pokalbio</translation>
    </message>
    <message>
        <source>Whisper to its operator</source>
        <translation>Šnabždėti operatoriui</translation>
    </message>
    <message>
        <source>Barge in: all hear you</source>
        <translation>Įsiterpti: visi jus girdi</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Perimti pokalbį</translation>
    </message>
    <message>
        <source>Close queues until…</source>
        <translation>Uždaryti eiles iki…</translation>
    </message>
    <message>
        <source>What happens to a call?</source>
        <translation>Kas nutiks skambučiui?</translation>
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
        <source>{detail} is a queue: there was nobody to ask, and the caller was sent there.</source>
        <translation>{detail} yra eilė: nebuvo ko klausti, skambintojas nusiųstas į ją.</translation>
    </message>
    <message>
        <source>{detail} cannot be called; the caller is still with you.</source>
        <translation>{detail}: paskambinti negalima; skambintojas tebėra pas jus.</translation>
    </message>
    <message>
        <source>Your phone&apos;s transfer does not fit this call; press Transfer here instead.</source>
        <translation>Telefono perdavimas šiam skambučiui netinka; spauskite „Perduoti“ čia.</translation>
    </message>
    <message>
        <source>Who you asked has left; the caller is with you again.</source>
        <translation>Klausiamasis išėjo; skambinantysis vėl su jumis.</translation>
    </message>
    <message>
        <source>This call is not recorded: {detail}</source>
        <translation>Šis pokalbis neįrašomas: {detail}</translation>
    </message>
    <message>
        <source>The call is recorded again: a mask ends by itself.</source>
        <translation>Pokalbis vėl įrašomas: slėpimas baigiasi savaime.</translation>
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
        <source>The exchange lost the sound; the caller went back to the head of the queue.</source>
        <translation>Stotis prarado garsą; skambinantysis grįžo į eilės priekį.</translation>
    </message>
    <message>
        <source>The exchange lost the sound of the call to {detail}. Dial again.</source>
        <translation>Stotis prarado skambučio numeriu {detail} garsą. Skambinkite dar kartą.</translation>
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
        <source>Only a supervisor may test lines.</source>
        <translation>Linijas bandyti gali tik vadovas.</translation>
    </message>
    <message>
        <source>Not called: this line takes calls in only. {detail}</source>
        <translation>Neskambinta: ši linija tik priima skambučius. {detail}</translation>
    </message>
    <message>
        <source>Not called: another test call is under way. {detail}</source>
        <translation>Neskambinta: jau vyksta kitas bandomasis skambutis. {detail}</translation>
    </message>
    <message>
        <source>Not called: {detail} is a public service. Test with an ordinary number.</source>
        <translation>Neskambinta: {detail} yra viešoji tarnyba. Bandykite paprastu numeriu.</translation>
    </message>
    <message>
        <source>Not called: {detail} leads back to us and would ring an operator.</source>
        <translation>Neskambinta: {detail} veda atgal pas mus ir skambėtų operatoriui.</translation>
    </message>
    <message>
        <source>Your queues from now on: {detail}</source>
        <translation>Jūsų eilės nuo šiol: {detail}</translation>
    </message>
    <message>
        <source>You are no longer in the plan. Finish your call; after it you are signed out.</source>
        <translation>Jūsų plane nebėra. Užbaikite skambutį; po jo būsite atjungti.</translation>
    </message>
    <message>
        <source>Not closed: this time has passed, or is more than a year away.</source>
        <translation>Neuždaryta: šis laikas jau praėjo arba iki jo daugiau kaip metai.</translation>
    </message>
    <message>
        <source>A caller left a voice message in {detail}. It stands in the room To call.</source>
        <translation>Skambintojas paliko balso žinutę: {detail}. Ji yra kambaryje „Skambinti“.</translation>
    </message>
    <message>
        <source>Message from a caller: {detail}</source>
        <translation>Skambintojo žinutė: {detail}</translation>
    </message>
    <message>
        <source>Only a supervisor may ask where calls go.</source>
        <translation>Klausti, kur keliauja skambučiai, gali tik vadovas.</translation>
    </message>
    <message>
        <source>The changed plan leads to something that it does not have; see what is wrong with it.</source>
        <translation>Pakeistas planas veda į tai, ko jame nėra; pažiūrėkite, kas jame negerai.</translation>
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
        <source>The computer&apos;s sound system stopped. If it does not come back, restart the phone after the call.</source>
        <translation>Kompiuterio garso sistema sustojo. Jei ji nepasileis, po skambučio paleiskite telefoną iš naujo.</translation>
    </message>
    <message>
        <source>No sound device is connected.</source>
        <translation>Neprijungtas joks garso įrenginys.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Neprijungtas mikrofonas.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset is connected.</source>
        <translation>Neprijungtas garsiakalbis ar ausinės.</translation>
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
        <source>Not looked up yet</source>
        <translation>Dar neieškota</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pasirengęs</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>Jau nuskaityta</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Nežinomas įrenginys</translation>
    </message>
    <message>
        <source>Several devices: choose one</source>
        <translation>Keli įrenginiai: pasirinkite vieną</translation>
    </message>
    <message>
        <source>No device&apos;s code</source>
        <translation>Tai ne įrenginio kodas</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Padaryti negalima</translation>
    </message>
    <message>
        <source>Steer a colleague</source>
        <translation>Valdyti kolegą</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>Vardas arba vidinis numeris</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Rasti kolegą</translation>
    </message>
    <message>
        <source>Shown to the colleague and kept</source>
        <translation>Rodoma kolegai ir išsaugoma</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is done to him</comment>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pranešimas</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Atlikti</translation>
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
        <source>Other queues for this shift</source>
        <translation>Kitos eilės šiai pamainai</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Siųsti pranešimą</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Pasirinkite kolegą.</translation>
    </message>
    <message>
        <source>Done; it holds after the call.</source>
        <translation>Atlikta; galios po skambučio.</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>po to: pasirengęs</translation>
    </message>
    <message>
        <source>Nobody belongs to your teams.</source>
        <translation>Jūsų komandose nieko nėra.</translation>
    </message>
    <message>
        <source>The plan says who does.</source>
        <translation>Tai nurodo planas.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Filtro niekas neatitinka.</translation>
    </message>
    <message>
        <source>Escape clears it.</source>
        <translation>Esc jį išvalo.</translation>
    </message>
    <message>
        <source>late back</source>
        <comment>from a break</comment>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>po to: atsijungęs</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>po to: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n laisvas</numerusform>
            <numerusform>%n laisvi</numerusform>
            <numerusform>%n laisvų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in calls</source>
        <translation>
            <numerusform>%n kalba</numerusform>
            <numerusform>%n kalba</numerusform>
            <numerusform>%n kalba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n išėjęs</numerusform>
            <numerusform>%n išėję</numerusform>
            <numerusform>%n išėjusių</numerusform>
        </translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Po skambučio</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>prijungtas</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>neprijungtas</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Komandos</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Skambučiai šiandien</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>niekas nelaukia</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>pastaba: {note}</translation>
    </message>
    <message>
        <source>anybody can pick him up</source>
        <translation>perimti gali bet kas</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Parkuoti skambinantįjį</translation>
    </message>
    <message>
        <source>extension {number}</source>
        <translation>vidinis {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uždaryta</translation>
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
        <source>nobody waits</source>
        <translation>niekas nelaukia</translation>
    </message>
    <message>
        <source>{ready} of {all} ready</source>
        <translation>laisvi {ready} iš {all}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numeris {number}</translation>
    </message>
    <message>
        <source>{detail} is on another call; the caller is still with you.</source>
        <translation>{detail} kalba kitu skambučiu; skambinantysis tebėra su jumis.</translation>
    </message>
    <message>
        <source>{detail}: nobody is there; the caller is still with you.</source>
        <translation>{detail}: nieko nėra; skambinantysis tebėra su jumis.</translation>
    </message>
    <message>
        <source>Nobody took the caller; he is with you again, perhaps still on hold.</source>
        <translation>Skambinančiojo niekas neperėmė; jis vėl su jumis, galbūt dar užlaikytas.</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>ilgiausiai {time}</translation>
    </message>
    <message>
        <source>{by} made you ready</source>
        <translation>{by} nustatė, kad esate pasirengę</translation>
    </message>
    <message>
        <source>{by} put you on a pause: {what}</source>
        <translation>{by} paskyrė jums pertrauką: {what}</translation>
    </message>
    <message>
        <source>{by} signed you out</source>
        <translation>{by} jus išregistravo</translation>
    </message>
    <message>
        <source>{by} moved you; your queues from now on: {queues}</source>
        <translation>{by} jus perkėlė; nuo šiol jūsų eilės: {queues}</translation>
    </message>
    <message>
        <source>{by}: {what}</source>
        <translation>{by}: {what}</translation>
    </message>
    <message>
        <source>{by} took back what was done to you</source>
        <translation>{by} atšaukė tai, kas jums buvo paskirta</translation>
    </message>
    <message>
        <source>{whom} made ready</source>
        <translation>{whom}: nustatyta „pasirengęs“</translation>
    </message>
    <message>
        <source>{whom} put on a pause: {what}</source>
        <translation>{whom}: paskirta pertrauka: {what}</translation>
    </message>
    <message>
        <source>{whom} signed out</source>
        <translation>{whom}: išregistruota</translation>
    </message>
    <message>
        <source>{whom} moved to {queues}</source>
        <translation>{whom}: perkelta į {queues}</translation>
    </message>
    <message>
        <source>Message to {whom}: {what}</source>
        <translation>Pranešimas, gavėjas {whom}: {what}</translation>
    </message>
    <message>
        <source>Taken back what was done to {whom}</source>
        <translation>Atšaukta: {whom}</translation>
    </message>
    <message>
        <source>{queues} closed by hand</source>
        <translation>Uždaryta rankiniu būdu: {queues}</translation>
    </message>
    <message>
        <source>{queues} opened again</source>
        <translation>Vėl atidaryta: {queues}</translation>
    </message>
    <message>
        <source>Announced in {queues}: {what}</source>
        <translation>Paskelbta eilėse {queues}: {what}</translation>
    </message>
    <message>
        <source>Announcement switched off in {queues}</source>
        <translation>Pranešimas išjungtas eilėse {queues}</translation>
    </message>
    <message>
        <source>Service level of {name}: {value} %</source>
        <translation>Aptarnavimo lygis, {name}: {value} %</translation>
    </message>
    <message>
        <source>Longest wait in {name}: {value}</source>
        <translation>Ilgiausiai laukiama, {name}: {value}</translation>
    </message>
    <message>
        <source>Operators ready in {name}: {value}</source>
        <translation>Pasirengusių operatorių, {name}: {value}</translation>
    </message>
    <message>
        <source>Abandoned calls of {name}: {value} %</source>
        <translation>Nesulauktų skambučių, {name}: {value} %</translation>
    </message>
    <message>
        <source>{name} has been on a pause for {value}</source>
        <translation>{name}: pertrauka trunka {value}</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>po skambučio</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nebegalioja</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>kodėl: {reason}</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time}, {who}</translation>
    </message>
    <message>
        <source>alert for {time}</source>
        <translation>įspėjama {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>riba {limit}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>tylos valandos</translation>
    </message>
    <message>
        <source>looked after by {names}</source>
        <translation>prižiūri {names}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>galioja</translation>
    </message>
    <message>
        <source>Callers of {queues} hear first: {text}</source>
        <translation>Skambinantys į {queues} pirmiausia girdi: {text}</translation>
    </message>
    <message>
        <source>is being spoken …</source>
        <translation>kuriamas įrašas …</translation>
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
        <source>Only a supervisor of its team may close a queue.</source>
        <translation>Eilę gali uždaryti tik jos komandos vadovas.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>Jūsų telefonas neprijungtas prie stoties: skambučiai jūsų nepasieks.</translation>
    </message>
    <message>
        <source>{n} of {all} lines to the outside do not work: {names}</source>
        <translation>Neveikia išorinės linijos ({n} iš {all}): {names}</translation>
    </message>
    <message>
        <source>The exchange does not answer yet; connecting for {time}</source>
        <translation>Stotis dar neatsako; jungiamasi {time}</translation>
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
        <source>sound {word}, MOS {mos}</source>
        <translation>garsas {word}, MOS {mos}</translation>
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
        <source>All teams</source>
        <translation>Visos komandos</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Visos eilės</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Eilė</translation>
    </message>
    <message>
        <source>Name, number, company ( / )</source>
        <translation>Vardas, numeris, įmonė ( / )</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Sieninė lenta</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Žemiau tikslo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Stebėti</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Tikslas pasiektas</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Dar be skambučių</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>per {seconds} s</translation>
    </message>
    <message>
        <source>today {offered} calls, {answered} answered, {abandoned} gave up</source>
        <translation>šiandien {offered} skambučių, atsiliepta į {answered}, nesulaukė {abandoned}</translation>
    </message>
    <message>
        <source>target {share} in {seconds} s</source>
        <translation>tikslas {share} per {seconds} s</translation>
    </message>
    <message>
        <source>bars: calls a minute, the last half hour</source>
        <translation>stulpeliai: skambučiai per minutę, paskutinis pusvalandis</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>Atsiliepta per {seconds} s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers</comment>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Ilgiausiai</translation>
    </message>
    <message>
        <source>Gave up today</source>
        <translation>Nesulaukė šiandien</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Laisvi</translation>
    </message>
    <message>
        <source>No document is kept here.</source>
        <translation>Dokumentų čia nėra.</translation>
    </message>
    <message>
        <source>Drop files here, or press Add file. Up to {mb} MB each.</source>
        <translation>Numeskite failus čia arba spauskite „Pridėti failą“. Iki {mb} MB kiekvienas.</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Pasirinkite dokumentą, ir jis bus rodomas čia.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Šios rūšies failų peržiūros nėra.</translation>
    </message>
    <message>
        <source>Open or save it instead.</source>
        <translation>Atverkite jį arba įrašykite.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Skaitomas failas…</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or not what its name says.</source>
        <translation>Failo parodyti negalima: jis sugadintas arba yra ne tai, ką sako pavadinimas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Pridėta</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Nuotrauka</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Sąskaita</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>Garantinis talonas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Instrukcija</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>over</source>
        <translation>nebegalioja</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Pirma pasirinkite dokumentą.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and look at it with care.</source>
        <translation>Šios rūšies failai iš čia neatveriami. Įrašykite jį ir žiūrėkite atsargiai.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Pridėta: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Pridėtas %n failas</numerusform>
            <numerusform>Pridėti %n failai</numerusform>
            <numerusform>Pridėta %n failų</numerusform>
        </translation>
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
        <source>listens in</source>
        <translation>klausosi</translation>
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
        <source>Only a supervisor may do this.</source>
        <translation>Tai gali daryti tik vadovas.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Kas nusprendžiama</translation>
    </message>
    <message>
        <source>Say who calls which number, and when.</source>
        <translation>Nurodykite, kas, kuriuo numeriu ir kada skambina.</translation>
    </message>
    <message>
        <source>Enter shows the way.</source>
        <translation>Enter parodo kelią.</translation>
    </message>
    <message>
        <source>another number was dialled</source>
        <translation>surinktas kitas numeris</translation>
    </message>
    <message>
        <source>the caller&apos;s number begins otherwise</source>
        <translation>skambinančiojo numeris prasideda kitaip</translation>
    </message>
    <message>
        <source>the caller&apos;s number is withheld</source>
        <translation>skambinančiojo numeris slepiamas</translation>
    </message>
    <message>
        <source>the caller&apos;s number is not withheld</source>
        <translation>skambinančiojo numeris neslepiamas</translation>
    </message>
    <message>
        <source>it is certain who calls</source>
        <translation>tikrai žinoma, kas skambina</translation>
    </message>
    <message>
        <source>nobody knows for certain who calls</source>
        <translation>tikrai nežinoma, kas skambina</translation>
    </message>
    <message>
        <source>the caller&apos;s language is {detail}</source>
        <translation>skambinančiojo kalba: {detail}</translation>
    </message>
    <message>
        <source>the caller&apos;s priority is {detail}</source>
        <translation>skambinančiojo pirmenybė: {detail}</translation>
    </message>
    <message>
        <source>the caller has no open request</source>
        <translation>skambinantysis neturi atviros užklausos</translation>
    </message>
    <message>
        <source>the caller has an open request</source>
        <translation>skambinantysis turi atvirą užklausą</translation>
    </message>
    <message>
        <source>the caller does not owe more than {detail}</source>
        <translation>skambinančiojo skola ne didesnė kaip {detail}</translation>
    </message>
    <message>
        <source>{detail} is closed</source>
        <translation>{detail}: uždaryta</translation>
    </message>
    <message>
        <source>{detail} is open</source>
        <translation>{detail}: atidaryta</translation>
    </message>
    <message>
        <source>the dialled number has no queue to come back to</source>
        <translation>surinktas numeris neturi eilės, į kurią būtų galima grįžti</translation>
    </message>
    <message>
        <source>the dialled number leads to {to}</source>
        <translation>surinktas numeris veda į: {to}</translation>
    </message>
    <message>
        <source>the caller has a queue of his own: {to}</source>
        <translation>skambinantysis turi savo eilę: {to}</translation>
    </message>
    <message>
        <source>callers with priority go to {to}</source>
        <translation>skambinantieji su pirmenybe keliauja į: {to}</translation>
    </message>
    <message>
        <source>no rule and no number of the plan fits {detail}</source>
        <translation>nei taisyklė, nei plano numeris netinka: {detail}</translation>
    </message>
    <message>
        <source>Hears that {queue} is closed, and the call ends</source>
        <translation>Išgirsta, kad {queue} uždaryta, ir skambutis baigiamas</translation>
    </message>
    <message>
        <source>Hears that the number is blocked, and the call ends</source>
        <translation>Išgirsta, kad numeris užblokuotas, ir skambutis baigiamas</translation>
    </message>
    <message>
        <source>Refused: the number is blocked</source>
        <translation>Atmesta: numeris užblokuotas</translation>
    </message>
    <message>
        <source>Refused: the plan has no place for this call</source>
        <translation>Atmesta: plane šiam skambučiui nėra vietos</translation>
    </message>
    <message>
        <source>Refused as busy: nobody is there</source>
        <translation>Atmesta kaip užimta: nieko nėra</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Po to</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Taigi</translation>
    </message>
    <message>
        <source>There is no voicemail.</source>
        <translation>Balso pašto nėra.</translation>
    </message>
    <message>
        <source>Callers leave a message there, and stand on the list of calls with it.</source>
        <translation>Čia skambintojai palieka žinutę ir su ja patenka į skambučių sąrašą.</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Naujas balso paštas</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Balso paštas</translation>
    </message>
    <message>
        <source>Its operators are told of a message and call back.</source>
        <translation>Jos operatoriams pranešama apie žinutę, jie perskambina.</translation>
    </message>
    <message>
        <source>The recording before the tone; leave_message is the shipped one.</source>
        <translation>Įrašas prieš signalą; leave_message yra pateiktasis.</translation>
    </message>
    <message>
        <source>So long one may speak.</source>
        <translation>Tiek ilgai galima kalbėti.</translation>
    </message>
    <message>
        <source>Then the message is over.</source>
        <translation>Tada žinutė baigiasi.</translation>
    </message>
    <message>
        <source>Make another greeting…</source>
        <translation>Sukurti kitą pasisveikinimą…</translation>
    </message>
    <message>
        <source>Languages of its recordings</source>
        <translation>Įrašų kalbos</translation>
    </message>
    <message>
        <source>Who comes here</source>
        <translation>Kas čia patenka</translation>
    </message>
    <message>
        <source>too many or too long</source>
        <translation>per daug arba per ilgai</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niekas neprisijungęs</translation>
    </message>
    <message>
        <source>{queue}: {why}</source>
        <translation>{queue}: {why}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Taisyklė {name}</translation>
    </message>
    <message>
        <source>Nobody yet: choose it in a queue, for example outside its hours.</source>
        <translation>Kol kas niekas: pasirinkite jį eilėje, pavyzdžiui, ne darbo laiku.</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Surinktas numeris</translation>
    </message>
    <message>
        <source>goes to {to}</source>
        <translation>siunčia į: {to}</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Kiekvienas skambutis</translation>
    </message>
    <message>
        <source>Never true together with what the rule says elsewhere.</source>
        <translation>Niekada netinka kartu su tuo, kas taisyklėje pasakyta kitur.</translation>
    </message>
    <message>
        <source>Only known of a caller who is certain; the rule is about others.</source>
        <translation>Žinoma tik apie tikrai atpažintą skambinantįjį, o taisyklė – apie kitus.</translation>
    </message>
    <message>
        <source>There is no calendar of this name.</source>
        <translation>Tokio kalendoriaus nėra.</translation>
    </message>
    <message>
        <source>Write the beginning of a number (+370) or a country (LT).</source>
        <translation>Įrašykite numerio pradžią (+370) arba šalį (LT).</translation>
    </message>
    <message>
        <source>Write an amount and its currency: 100 EUR</source>
        <translation>Įrašykite sumą ir valiutą: 100 EUR</translation>
    </message>
    <message>
        <source>The rule does nothing: choose where to, or add priority.</source>
        <translation>Taisyklė nieko nedaro: pasirinkite, kur siųsti, arba pridėkite pirmenybės.</translation>
    </message>
    <message>
        <source>Never tried: a rule above it takes every call.</source>
        <translation>Niekada netikrinama: taisyklė aukščiau paima kiekvieną skambutį.</translation>
    </message>
    <message>
        <source>calls to {numbers}</source>
        <translation>skambučiai numeriu {numbers}</translation>
    </message>
    <message>
        <source>from {numbers}</source>
        <translation>iš {numbers}</translation>
    </message>
    <message>
        <source>number shown</source>
        <translation>numeris rodomas</translation>
    </message>
    <message>
        <source>caller certainly known</source>
        <translation>skambinantysis tikrai žinomas</translation>
    </message>
    <message>
        <source>caller not certainly known</source>
        <translation>skambinantysis tikrai nežinomas</translation>
    </message>
    <message>
        <source>callers with priority {n} or more</source>
        <translation>skambinantieji su {n} ar didesne pirmenybe</translation>
    </message>
    <message>
        <source>who speak {languages}</source>
        <translation>kalbantys: {languages}</translation>
    </message>
    <message>
        <source>who owe more than {amount}</source>
        <translation>skolingi daugiau kaip {amount}</translation>
    </message>
    <message>
        <source>with an open request</source>
        <translation>su atvira užklausa</translation>
    </message>
    <message>
        <source>without an open request</source>
        <translation>be atviros užklausos</translation>
    </message>
    <message>
        <source>while {name} is open</source>
        <translation>kai „{name}“ dirba</translation>
    </message>
    <message>
        <source>while {name} is closed</source>
        <translation>kai „{name}“ nedirba</translation>
    </message>
    <message>
        <source>{points} priority</source>
        <translation>pirmenybė {points}</translation>
    </message>
    <message>
        <source>go to {to}</source>
        <translation>eina į: {to}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nieko</translation>
    </message>
    <message>
        <source>{who}: {does}</source>
        <translation>{who}: {does}</translation>
    </message>
    <message>
        <source>menu {name}</source>
        <translation>meniu {name}</translation>
    </message>
    <message>
        <source>passed over: {why}</source>
        <translation>praleista: {why}</translation>
    </message>
    <message>
        <source>extension {extension}</source>
        <translation>vidinis {extension}</translation>
    </message>
    <message>
        <source>voicemail {name}</source>
        <translation>balso paštas {name}</translation>
    </message>
    <message>
        <source>Rings now: {names}</source>
        <translation>Dabar skamba: {names}</translation>
    </message>
    <message>
        <source>Waits in {queue}: nobody is free for it</source>
        <translation>Laukia eilėje {queue}: niekas nelaisvas</translation>
    </message>
    <message>
        <source>{number} is called outside</source>
        <translation>Skambinama išoriniu numeriu {number}</translation>
    </message>
    <message>
        <source>Leaves a message in {name}</source>
        <translation>Palieka žinutę: {name}</translation>
    </message>
    <message>
        <source>Hears that nobody can take the call, and the call ends</source>
        <translation>Išgirsta, kad niekas negali atsiliepti, ir skambutis baigiamas</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (uždaryta)</translation>
    </message>
    <message>
        <source>{queue} (closed until {time})</source>
        <translation>{queue} (uždaryta iki {time})</translation>
    </message>
    <message>
        <source>Closed until {time}: {queues}</source>
        <translation>Uždaryta iki {time}: {queues}</translation>
    </message>
    <message>
        <source>No number is blocked.</source>
        <translation>Užblokuotų numerių nėra.</translation>
    </message>
    <message>
        <source>A blocked caller rings nobody.</source>
        <translation>Užblokuoto skambintojo skambutis niekam neskamba.</translation>
    </message>
    <message>
        <source>Until it is taken off</source>
        <translation>Kol bus nuimtas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 diena</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dienos</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dienų</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 metai</translation>
    </message>
    <message>
        <source>Operators of the queue and supervisors may.</source>
        <translation>Gali eilės operatoriai ir vadovai.</translation>
    </message>
    <message>
        <source>{name} asked to be called back</source>
        <translation>{name} prašė perskambinti</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>iki {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>%n bandymas iki šiol</numerusform>
            <numerusform>%n bandymai iki šiol</numerusform>
            <numerusform>%n bandymų iki šiol</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>he is being called back</comment>
        <translation>dabar</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>po {time}</translation>
    </message>
    <message>
        <source>in line</source>
        <comment>his place is kept</comment>
        <translation>eilėje</translation>
    </message>
    <message>
        <source>He is being called.</source>
        <translation>Jam jau skambinama.</translation>
    </message>
    <message>
        <source>Do not call {name} back</source>
        <translation>Neskambinti {name}</translation>
    </message>
    <message>
        <source>who comes now waits about {time}</source>
        <translation>kas skambina dabar, lauks apie {time}</translation>
    </message>
    <message>
        <source>of five such forecasts four were off by at most {time}</source>
        <translation>iš penkių tokių prognozių keturios klydo ne daugiau kaip {time}</translation>
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
        <source>First response</source>
        <translation>Pirmas atsakymas</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Sprendimas</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>mažiau nei minutė</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} val.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} val. {minutes} min.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Šiandien {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Rytoj {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Nothing is promised for this request.</source>
        <translation>Šiai užklausai įsipareigojimų nėra.</translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation>Laikas sustabdytas</translation>
    </message>
    <message>
        <source>Late: {when}</source>
        <translation>Vėluoja: {when}</translation>
    </message>
    <message>
        <source>Soon: {when}</source>
        <translation>Netrukus: {when}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} iki {when}</translation>
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
        <source>Safety</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Gedimas</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pranešimas</translation>
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
        <source>Not told</source>
        <translation>Nepranešta</translation>
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
        <source>Find a model</source>
        <translation>Rasti modelį</translation>
    </message>
    <message>
        <source>Find anyone or anything…   {key}</source>
        <translation>Rasti bet ką…   {key}</translation>
    </message>
    <message>
        <source>Find anyone or anything…</source>
        <translation>Rasti bet ką…</translation>
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
        <source>No device is open.</source>
        <translation>Joks įrenginys neatvertas.</translation>
    </message>
    <message>
        <source>Choose one of the list, scan one, or press New device.</source>
        <translation>Pasirinkite iš sąrašo, nuskaitykite arba spauskite „Naujas įrenginys“.</translation>
    </message>
    <message>
        <source>There is no device yet.</source>
        <translation>Įrenginių dar nėra.</translation>
    </message>
    <message>
        <source>Scan one, or press New device and write it down.</source>
        <translation>Nuskaitykite arba spauskite „Naujas įrenginys“ ir įveskite.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Tokio įrenginio nėra.</translation>
    </message>
    <message>
        <source>Try its serial number, model, place or owner.</source>
        <translation>Bandykite serijos numerį, modelį, vietą ar savininką.</translation>
    </message>
    <message>
        <source>No request was ever opened for it.</source>
        <translation>Jam dar nebuvo atverta nė viena užklausa.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC adresas</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventoriaus numeris</translation>
    </message>
    <message>
        <source>{total} devices</source>
        <translation>Įrenginių: {total}</translation>
    </message>
    <message>
        <source>more than {found} of {total} devices</source>
        <translation>daugiau nei {found} iš {total} įrenginių</translation>
    </message>
    <message>
        <source>{found} of {total} devices</source>
        <translation>{found} iš {total} įrenginių</translation>
    </message>
    <message>
        <source>gone: {why}</source>
        <translation>nebėra: {why}</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>atšauktas gamintojo</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation>
            <numerusform>%n atvira užklausa</numerusform>
            <numerusform>%n atviros užklausos</numerusform>
            <numerusform>%n atvirų užklausų</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nebėra</translation>
    </message>
    <message>
        <source>without a serial number</source>
        <translation>be serijos numerio</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Lyginama kaip</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Warranty void</source>
        <translation>Garantija negalioja</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nebėra</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>sutvarkyta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Atverta</translation>
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
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
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
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Warranty void because</source>
        <translation>Garantija negalioja, nes</translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation>Nebėra, nes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Pagaminta</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Parduota</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Pradėta naudoti</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Naujas įrenginys</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>Pirktas naudotas</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Kiti pavadinimai</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienos</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close again to drop it.</source>
        <translation>Tai, ką įvedėte, neįrašyta. Kad atmestumėte, uždarykite dar kartą.</translation>
    </message>
    <message>
        <source>Saved: {device}</source>
        <translation>Įrašyta: {device}</translation>
    </message>
    <message>
        <source>New device: {device}</source>
        <translation>Naujas įrenginys: {device}</translation>
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
        <source>This code adds nothing to the device: {code}</source>
        <translation>Šis kodas apie įrenginį nieko naujo nesako: {code}</translation>
    </message>
    <message>
        <source>{kind} taken: {value}</source>
        <translation>Paimta – {kind}: {value}</translation>
    </message>
    <message>
        <source>What is this code?</source>
        <translation>Kas tai per kodas?</translation>
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
        <source>Tomorrow</source>
        <translation>Rytoj</translation>
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
        <source>Forget the session</source>
        <translation>Pamiršti seansą</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation>Šio seanso nuskaitymai</translation>
    </message>
    <message>
        <source>Which device was it?</source>
        <translation>Kuris tai įrenginys?</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Nuskaitykite arba įveskite kodą ir spauskite Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Garsai</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Atlikti</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Atšaukti paskutinį nuskaitymą</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>Dar nieko nenuskaityta.</translation>
    </message>
    <message>
        <source>Nothing of this session is done then. Its scans are lost.</source>
        <translation>Tada iš šio seanso nieko nebus atlikta. Jo nuskaitymai dings.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Tik problemos</translation>
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
        <source>Scan</source>
        <translation>Nuskaitymas</translation>
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
        <source>Scan the first device.</source>
        <translation>Nuskaitykite pirmą įrenginį.</translation>
    </message>
    <message>
        <source>Each scan stands here with its verdict; nothing is done yet.</source>
        <translation>Čia matysite kiekvieną nuskaitymą su sprendimu; dar nieko neatliekama.</translation>
    </message>
    <message>
        <source>No bulk session was carried out yet.</source>
        <translation>Dar neatliktas nė vienas nuskaitymų seansas.</translation>
    </message>
    <message>
        <source>Put at a place</source>
        <translation>Padėti į vietą</translation>
    </message>
    <message>
        <source>To the place {place}</source>
        <translation>Į vietą {place}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>The database is away; scans are kept here</source>
        <translation>Duomenų bazė nepasiekiama; nuskaitymai saugomi čia</translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation>
            <numerusform>Atlikti %n įrenginiui</numerusform>
            <numerusform>Atlikti %n įrenginiams</numerusform>
            <numerusform>Atlikti %n įrenginių</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being carried out.</source>
        <translation>Atliekama.</translation>
    </message>
    <message>
        <source>There is nothing in the list that can be done.</source>
        <translation>Sąraše nėra nieko, ką būtų galima atlikti.</translation>
    </message>
    <message>
        <source>Done: {done}. Refused: {refused}.</source>
        <translation>Atlikta: {done}. Atmesta: {refused}.</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Atlikta: {done}.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atšaukta</translation>
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
        <source>Served by the menu</source>
        <translation>Aptarnavo meniu</translation>
    </message>
    <message>
        <source>Asked for a call back</source>
        <translation>Prašė perskambinti</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Paliko žinutę</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>operatorius padėjo ragelį</translation>
    </message>
    <message>
        <source>● recorded</source>
        <translation>● įrašyta</translation>
    </message>
    <message>
        <source>● not heard yet</source>
        <translation>● dar neišklausyta</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>per {queue}</translation>
    </message>
    <message>
        <source>told to wait {time}</source>
        <translation>pasakyta laukti {time}</translation>
    </message>
    <message>
        <source>told to wait {time}, waited {true} from then</source>
        <translation>pasakyta laukti {time}, nuo tada laukė {true}</translation>
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
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontaktas</numerusform>
            <numerusform>%n kontaktai</numerusform>
            <numerusform>%n kontaktų</numerusform>
        </translation>
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
        <source>Roll: one label after another</source>
        <translation>Ritinys: etiketė po etiketės</translation>
    </message>
    <message>
        <source>There is no status page, so its address is left out. The plan can open one.</source>
        <translation>Būsenos puslapio nėra, todėl jo adresas praleistas. Jį gali atverti planas.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Brūkšninis kodas</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipas</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Pradžioje</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Viduryje</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Pabaigoje</translation>
    </message>
    <message>
        <source>there is nothing to encode</source>
        <translation>nėra ko koduoti</translation>
    </message>
    <message>
        <source>it has letters that this kind of code cannot hold</source>
        <translation>yra ženklų, kurių šios rūšies kodas neturi</translation>
    </message>
    <message>
        <source>some scanners read two of its letters as another one</source>
        <translation>kai kurie skaitytuvai du jo ženklus skaito kaip kitą</translation>
    </message>
    <message>
        <source>it is too long for this kind of code</source>
        <translation>šios rūšies kodui tai per ilga</translation>
    </message>
    <message>
        <source>it does not have the right number of digits</source>
        <translation>netinkamas skaitmenų skaičius</translation>
    </message>
    <message>
        <source>its check digit is wrong; perhaps {guess} is meant</source>
        <translation>kontrolinis skaitmuo neteisingas; galbūt turėta omenyje {guess}</translation>
    </message>
    <message>
        <source>it is no GS1 text like {guess}</source>
        <translation>tai ne GS1 tekstas, koks yra {guess}</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>yra pusė ženklo</translation>
    </message>
    <message>
        <source>Label printer (ZPL) at an address</source>
        <translation>Etikečių spausdintuvas (ZPL) adresu</translation>
    </message>
    <message>
        <source>“{text}” cannot be printed as this code: {reason}.</source>
        <translation>„{text}“ negalima išspausdinti šiuo kodu: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” needs {needed} mm as this code, and there are {there} mm.</source>
        <translation>„{text}“ šiam kodui reikia {needed} mm, o yra {there} mm.</translation>
    </message>
    <message>
        <source>Something reaches over the edge of the label and is left out.</source>
        <translation>Kažkas netelpa etiketėje ir praleidžiama.</translation>
    </message>
    <message>
        <source>The finest bars are {width} mm: some scanners need 0.25 mm.</source>
        <translation>Ploniausi brūkšniai – {width} mm: kai kuriems skaitytuvams reikia 0,25 mm.</translation>
    </message>
    <message>
        <source>Something stands too near to the code: it needs a free margin to be read.</source>
        <translation>Kažkas per arti kodo: kad jį perskaitytų, aplink reikia laisvo krašto.</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>Lauko {name} nėra.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place and is cut off.</source>
        <translation>„{text}“ netelpa savo vietoje ir nukerpamas.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nėra ko spausdinti.</translation>
    </message>
    <message>
        <source>A code cannot be printed like this.</source>
        <translation>Taip kodo išspausdinti negalima.</translation>
    </message>
    <message>
        <source>Print one label</source>
        <translation>Spausdinti vieną etiketę</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Spausdinti %n etiketę</numerusform>
            <numerusform>Spausdinti %n etiketes</numerusform>
            <numerusform>Spausdinti %n etikečių</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} labels</source>
        <translation>{done} iš {total} etikečių</translation>
    </message>
    <message>
        <source>Labels are in {file}</source>
        <translation>Etiketės faile {file}</translation>
    </message>
    <message>
        <source>One label was printed.</source>
        <translation>Išspausdinta viena etiketė.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation>
            <numerusform>Išspausdinta %n etiketė.</numerusform>
            <numerusform>Išspausdintos %n etiketės.</numerusform>
            <numerusform>Išspausdinta %n etikečių.</numerusform>
        </translation>
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
        <source>This line takes calls in only.</source>
        <translation>Ši linija tik priima skambučius.</translation>
    </message>
    <message>
        <source>A test call is under way.</source>
        <translation>Vyksta bandomasis skambutis.</translation>
    </message>
    <message>
        <source>Type the number to call.</source>
        <translation>Įrašykite numerį, kuriuo skambinti.</translation>
    </message>
    <message>
        <source>The line works: answered, and sound came back.</source>
        <translation>Linija veikia: atsiliepta ir garsas grįžo.</translation>
    </message>
    <message>
        <source>Answered, but no sound came back. Check the ports for sound in the firewall.</source>
        <translation>Atsiliepta, bet garsas negrįžo. Patikrinkite garso prievadus užkardoje.</translation>
    </message>
    <message>
        <source>Answered, and the other side ended the call before it was measured.</source>
        <translation>Atsiliepta, bet kita pusė baigė skambutį anksčiau, nei jis išmatuotas.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Sustabdyta ranka.</translation>
    </message>
    <message>
        <source>Busy. The line works; try another number.</source>
        <translation>Užimta. Linija veikia; bandykite kitą numerį.</translation>
    </message>
    <message>
        <source>It rang and nobody answered. The line works as far as that.</source>
        <translation>Skambėjo, bet niekas neatsiliepė. Iki čia linija veikia.</translation>
    </message>
    <message>
        <source>Declined by the called person. The line works as far as that.</source>
        <translation>Kviečiamasis atmetė. Iki čia linija veikia.</translation>
    </message>
    <message>
        <source>No word from the provider. Check address, network and firewall.</source>
        <translation>Tiekėjas nieko neatsako. Patikrinkite adresą, tinklą ir užkardą.</translation>
    </message>
    <message>
        <source>The provider forbids this call. Check password and contract.</source>
        <translation>Tiekėjas draudžia šį skambutį. Patikrinkite slaptažodį ir sutartį.</translation>
    </message>
    <message>
        <source>The provider does not know this number. Try it with the country code.</source>
        <translation>Tiekėjas nežino šio numerio. Bandykite su šalies kodu.</translation>
    </message>
    <message>
        <source>No agreement on sound: compare codecs and encryption with the provider.</source>
        <translation>Nesusitarta dėl garso: palyginkite kodekus ir šifravimą su tiekėju.</translation>
    </message>
    <message>
        <source>Not called: the line has as many calls as the plan allows.</source>
        <translation>Neskambinta: linijoje jau tiek skambučių, kiek leidžia planas.</translation>
    </message>
    <message>
        <source>Not called: no address of this line is known.</source>
        <translation>Neskambinta: šios linijos adresas nežinomas.</translation>
    </message>
    <message>
        <source>Not called: encrypted sound is required and needs TLS.</source>
        <translation>Neskambinta: reikalaujama šifruoto garso, o jam reikia TLS.</translation>
    </message>
    <message>
        <source>The provider reports a failure of its own.</source>
        <translation>Tiekėjas praneša apie savo gedimą.</translation>
    </message>
    <message>
        <source>The call was lost on the way.</source>
        <translation>Skambutis pakeliui dingo.</translation>
    </message>
    <message>
        <source>The provider refused the call.</source>
        <translation>Tiekėjas atmetė skambutį.</translation>
    </message>
    <message>
        <source>Calling {number} {time}</source>
        <translation>Skambinama {number} {time}</translation>
    </message>
    <message>
        <source>{number} rings {time}</source>
        <translation>{number} skamba {time}</translation>
    </message>
    <message>
        <source>{number} answered; greeting is played, sound is measured {time}</source>
        <translation>{number} atsiliepė; grojamas pasveikinimas, matuojamas garsas {time}</translation>
    </message>
    <message>
        <source>Hanging up… {number} {time}</source>
        <translation>Baigiama… {number} {time}</translation>
    </message>
    <message>
        <source>Ask now (OPTIONS)</source>
        <translation>Klausti dabar (OPTIONS)</translation>
    </message>
    <message>
        <source>Asked; waiting.</source>
        <translation>Paklausta; laukiama.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Baigti bandymą</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Bandomasis skambutis</translation>
    </message>
    <message>
        <source>Call {number} over {line}? It costs what any call costs.</source>
        <translation>Skambinti {number} per {line}? Kainuos kaip bet kuris skambutis.</translation>
    </message>
    <message>
        <source>OPTIONS sent; waiting for the answer</source>
        <translation>OPTIONS išsiųsta; laukiama atsakymo</translation>
    </message>
    <message>
        <source>OPTIONS: no answer</source>
        <translation>OPTIONS: atsakymo nėra</translation>
    </message>
    <message>
        <source>OPTIONS: {status} after {time}</source>
        <translation>OPTIONS: {status} po {time}</translation>
    </message>
    <message>
        <source>Codec {name}</source>
        <translation>Kodekas {name}</translation>
    </message>
    <message>
        <source>They hear us: {word}, MOS {mos}, loss {loss}</source>
        <translation>Jie mus girdi: {word}, MOS {mos}, nuostoliai {loss}</translation>
    </message>
    <message>
        <source>The other side sent no report of what it hears.</source>
        <translation>Kita pusė nepranešė, ką girdi.</translation>
    </message>
    <message>
        <source>rang after {time} s</source>
        <translation>suskambo po {time} s</translation>
    </message>
    <message>
        <source>answered after {time} s</source>
        <translation>atsiliepta po {time} s</translation>
    </message>
    <message>
        <source>SIP {status}</source>
        <translation>SIP {status}</translation>
    </message>
    <message>
        <source>sound encrypted (SRTP)</source>
        <translation>garsas šifruotas (SRTP)</translation>
    </message>
    <message>
        <source>sound not encrypted</source>
        <translation>garsas nešifruotas</translation>
    </message>
    <message>
        <source>sound before the answer</source>
        <translation>garsas prieš atsiliepiant</translation>
    </message>
    <message>
        <source>no sound before the answer</source>
        <translation>prieš atsiliepiant garso nebuvo</translation>
    </message>
    <message>
        <source>We hear them: {word}, MOS {mos}, loss {loss}</source>
        <translation>Mes juos girdime: {word}, MOS {mos}, nuostoliai {loss}</translation>
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
        <source>Leads to</source>
        <translation>Veda į</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Kitas klavišas</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Kita reikšmė</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Kitas atsakymas</translation>
    </message>
    <message>
        <source>{key} leads to</source>
        <translation>{key} veda į</translation>
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
        <source>Press the button on the headset now.</source>
        <translation>Dabar paspauskite ausinių mygtuką.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Išmokta</translation>
    </message>
    <message>
        <source>As the headset says</source>
        <translation>Kaip sako ausinės</translation>
    </message>
    <message>
        <source>No headset with buttons was found.</source>
        <translation>Ausinių su mygtukais nerasta.</translation>
    </message>
    <message>
        <source>A button can be learned when there is no call.</source>
        <translation>Mygtuką galima išmokyti, kai nėra skambučio.</translation>
    </message>
    <message>
        <source>Buttons of {headset}</source>
        <translation>Mygtukai: {headset}</translation>
    </message>
    <message>
        <source>the caller was told</source>
        <translation>skambinančiajam pranešta</translation>
    </message>
    <message>
        <source>the caller was not told: the plan wants it so</source>
        <translation>skambinančiajam nepranešta: taip nustatyta plane</translation>
    </message>
    <message>
        <source>the caller agreed</source>
        <translation>skambinantysis sutiko</translation>
    </message>
    <message>
        <source>the caller objected later, and recording stopped</source>
        <translation>skambinantysis vėliau paprieštaravo ir įrašymas nutrauktas</translation>
    </message>
    <message>
        <source>the caller spoke after the tone</source>
        <translation>skambintojas kalbėjo po signalo</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>paslėpta</translation>
    </message>
    <message>
        <source>somebody else was in the call</source>
        <translation>pokalbyje dalyvavo kažkas kitas</translation>
    </message>
    <message>
        <source>listened</source>
        <translation>klausėsi</translation>
    </message>
    <message>
        <source>saved a copy</source>
        <translation>išsaugojo kopiją</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>saugo</translation>
    </message>
    <message>
        <source>lets it go in its time</source>
        <translation>leidžia ištrinti laiku</translation>
    </message>
    <message>
        <source>removed, its time was over</source>
        <translation>ištrinta, laikas baigėsi</translation>
    </message>
    <message>
        <source>listened to the call</source>
        <translation>klausėsi pokalbio</translation>
    </message>
    <message>
        <source>whispered to the operator</source>
        <translation>šnabždėjo operatoriui</translation>
    </message>
    <message>
        <source>spoke with both</source>
        <translation>kalbėjo su abiem</translation>
    </message>
    <message>
        <source>Press Listen to open it.</source>
        <translation>Norėdami atverti, spauskite „Klausytis“.</translation>
    </message>
    <message>
        <source>Who listens to a recording is written down.</source>
        <translation>Kas klausosi įrašo, užrašoma.</translation>
    </message>
    <message>
        <source>There is no recording of this call any more.</source>
        <translation>Šio pokalbio įrašo nebėra.</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Atveriamas įrašas…</translation>
    </message>
    <message>
        <source>{who}, {length}</source>
        <translation>{who}, {length}</translation>
    </message>
    <message>
        <source>kept until somebody lets it go: {why}</source>
        <translation>saugoma, kol kas nors leis ištrinti: {why}</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>saugoma visada</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>saugoma iki {day}</translation>
    </message>
    <message>
        <source>not whole: {why}</source>
        <translation>ne visas: {why}</translation>
    </message>
    <message>
        <source>not recorded: who comes here is put through to a person</source>
        <translation>neįrašyta: kas čia patenka, sujungiamas su žmogumi</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>įrašyta čia</translation>
    </message>
    <message>
        <source>a tone</source>
        <translation>tonas</translation>
    </message>
    <message>
        <source>heard in {language} instead</source>
        <translation>vietoj to skamba kalba: {language}</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>pasisveikinimas</translation>
    </message>
    <message>
        <source>when closed</source>
        <translation>kai nedirbama</translation>
    </message>
    <message>
        <source>when nobody can take it</source>
        <translation>kai niekas negali atsiliepti</translation>
    </message>
    <message>
        <source>that it is recorded</source>
        <translation>kad pokalbis įrašomas</translation>
    </message>
    <message>
        <source>Callers who are blocked</source>
        <translation>Užblokuoti skambintojai</translation>
    </message>
    <message>
        <source>place in the line</source>
        <translation>vieta eilėje</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>kiek teks laukti</translation>
    </message>
    <message>
        <source>while callers wait</source>
        <translation>kol skambinantieji laukia</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>numerio skaitmenys</translation>
    </message>
    <message>
        <source>a key that leads nowhere</source>
        <translation>klavišas, kuris niekur neveda</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>balso paštas</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>this house</source>
        <translation>šie namai</translation>
    </message>
    <message>
        <source>A value is said in it: it stands for several recordings, one for each value.</source>
        <translation>Jame sakoma reikšmė: tai keli įrašai, po vieną kiekvienai reikšmei.</translation>
    </message>
    <message>
        <source>Only a shipped menu says it. Copy that menu, and it can say something else.</source>
        <translation>Jį sako tik pridėtas meniu. Nukopijuokite tą meniu, ir jis galės sakyti kitką.</translation>
    </message>
    <message>
        <source>Ringdesk says it by itself: another one is heard from the next call on, without saving the plan.</source>
        <translation>„Ringdesk“ tai sako pati: kitas įrašas girdimas nuo kito skambučio, plano išsaugoti nereikia.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>keli</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>trūksta %n</numerusform>
            <numerusform>trūksta %n</numerusform>
            <numerusform>trūksta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>yra</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Only supervisors hear what others have talked.</source>
        <translation>Kitų pokalbių gali klausytis tik vadovai.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this language.</source>
        <translation>Šia kalba nieko neįrašyta.</translation>
    </message>
    <message>
        <source>Making the recording…</source>
        <translation>Kuriamas įrašas…</translation>
    </message>
    <message>
        <source>Greeting of {name}</source>
        <translation>Pasisveikinimas: {name}</translation>
    </message>
    <message>
        <source>Record it, import a file or type the words.</source>
        <translation>Įrašykite, importuokite failą arba įveskite žodžius.</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Ką girdi skambintojai</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Klausytis</translation>
    </message>
    <message>
        <source>Words for the computer&apos;s voice</source>
        <translation>Žodžiai kompiuterio balsui</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>Ištarti</translation>
    </message>
    <message>
        <source>Import a WAV file…</source>
        <translation>Importuoti WAV failą…</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Naudoti dabar</translation>
    </message>
    <message>
        <source>It is recorded now.</source>
        <translation>Dabar įrašoma.</translation>
    </message>
    <message>
        <source>level {level} dB</source>
        <translation>lygis {level} dB</translation>
    </message>
    <message>
        <source>It was recorded too loud and sounds harsh.</source>
        <translation>Įrašyta per garsiai, skamba šiurkščiai.</translation>
    </message>
    <message>
        <source>It was recorded very softly: listen for noise.</source>
        <translation>Įrašyta labai tyliai: paklausykite, ar nešnypščia.</translation>
    </message>
    <message>
        <source>Only supervisors decide what is kept.</source>
        <translation>Kas saugoma, sprendžia tik vadovai.</translation>
    </message>
    <message>
        <source>Let it go in its time</source>
        <translation>Leisti ištrinti laiku</translation>
    </message>
    <message>
        <source>Saved as {path}. SHA-256: {sum}</source>
        <translation>Išsaugota kaip {path}. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Recording, {when}</source>
        <translation>Įrašas, {when}</translation>
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
        <source>Written off</source>
        <translation>Nurašyta</translation>
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
        <source>Open page</source>
        <translation>Atverti puslapį</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Atvirų užklausų nėra.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation>Pastabos ir vizitai</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>Įrenginio istorija</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kas rodoma</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Pridėti vizitą</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Taisyti</translation>
    </message>
    <message>
        <source>History ({n})</source>
        <translation>Istorija ({n})</translation>
    </message>
    <message>
        <source>Choose a note or a visit in the list first.</source>
        <translation>Pirma sąraše pasirinkite pastabą ar vizitą.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Pastaba įrašyta.</translation>
    </message>
    <message>
        <source>Visit kept.</source>
        <translation>Vizitas įrašytas.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Pataisyta.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Pašalinta.</translation>
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
        <source>Kind of device</source>
        <translation>Įrenginio rūšis</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Užklausos numeris</translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation>Užklausos pavadinimas</translation>
    </message>
    <message>
        <source>Address of the status page</source>
        <translation>Būsenos puslapio adresas</translation>
    </message>
    <message>
        <source>The device or its accessory</source>
        <translation>Įrenginys arba jo priedas</translation>
    </message>
    <message>
        <source>Number of this label</source>
        <translation>Šios etiketės numeris</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>Etikečių skaičius</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Command code</source>
        <translation>Komandos kodas</translation>
    </message>
    <message>
        <source>What the command does</source>
        <translation>Ką daro komanda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Įrenginys</translation>
    </message>
    <message>
        <source>Device, QR code</source>
        <translation>Įrenginys, QR kodas</translation>
    </message>
    <message>
        <source>Device, small</source>
        <translation>Įrenginys, maža</translation>
    </message>
    <message>
        <source>Device and accessories</source>
        <translation>Įrenginys ir priedai</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>Užklausos lapelis</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>Lentyna ar vieta</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Komandų kortelės</translation>
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
        <source>Pause, ms</source>
        <translation>Pauzė, ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baitai</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Dar nieko negauta.</translation>
    </message>
    <message>
        <source>What scanners send stands here, before anybody judges it.</source>
        <translation>Čia rodoma, ką skaitytuvai siunčia, dar prieš apdorojant.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>Pamirštas pirmas %n baitas.</numerusform>
            <numerusform>Pamiršti pirmi %n baitai.</numerusform>
            <numerusform>Pamiršta pirmų %n baitų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>%n senesnė eilutė nerodoma.</numerusform>
            <numerusform>%n senesnės eilutės nerodomos.</numerusform>
            <numerusform>%n senesnių eilučių nerodoma.</numerusform>
        </translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>serijos numeris</translation>
    </message>
    <message>
        <source>asset tag</source>
        <translation>inventoriaus numeris</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>gaminio kodas</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>detalės numeris</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>partija</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>siunta</translation>
    </message>
    <message>
        <source>too long: not looked up</source>
        <translation>per ilga: neieškota</translation>
    </message>
    <message>
        <source>its end did not come: not looked up</source>
        <translation>negauta pabaiga: neieškota</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Kas tai gali būti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Tikra</translation>
    </message>
    <message>
        <source>Choose a line to see what is made of its bytes.</source>
        <translation>Pasirinkite eilutę ir matysite, kas gauta iš jos baitų.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Abejotina</translation>
    </message>
    <message>
        <source>command</source>
        <translation>komanda</translation>
    </message>
    <message>
        <source>setting code</source>
        <translation>nustatymų kodas</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>neįskaitoma</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
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
        <source>This is a setting code for a scanner. Nothing was done.</source>
        <translation>Tai skaitytuvo nustatymų kodas. Nieko nepadaryta.</translation>
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
        <source>It sets scanners of {about}; only such a scanner obeys it.</source>
        <translation>Jis nustato {about} skaitytuvus; jo klauso tik tokie.</translation>
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
        <source>assigned</source>
        <translation>paskirta</translation>
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
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas įvyko</translation>
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
        <source>This device cost nothing yet.</source>
        <translation>Šis įrenginys dar nieko nekainavo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiekis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Moka</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klientas</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garantija</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>gera valia</translation>
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
        <source>Scan a device or open a request first.</source>
        <translation>Pirma nuskaitykite įrenginį arba atverkite užklausą.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Skaitytuvas atsiuntė sugadintus duomenis. Nuskaitykite dar kartą.</translation>
    </message>
    <message>
        <source>The devices stand where they stood before.</source>
        <translation>Įrenginiai vėl ten, kur buvo.</translation>
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
        <source>Filter models</source>
        <translation>Filtruoti modelius</translation>
    </message>
    <message>
        <source>K100 .. K199, one range or number a line</source>
        <translation>K100 .. K199, po vieną intervalą ar numerį eilutėje</translation>
    </message>
    <message>
        <source>Lots, with commas between</source>
        <translation>Partijos, atskirtos kableliais</translation>
    </message>
    <message>
        <source>from</source>
        <translation>nuo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>iki</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeliai</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Serijos numeriai</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partijos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ką daryti</translation>
    </message>
    <message>
        <source>This is no range: {line}</source>
        <translation>Tai ne intervalas: {line}</translation>
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
        <source>Who has been free longest</source>
        <translation>Kas ilgiausiai laisvas</translation>
    </message>
    <message>
        <source>Who took fewest calls</source>
        <translation>Kas atsiliepė mažiausiai</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Vienas po kito</translation>
    </message>
    <message>
        <source>Everybody at once</source>
        <translation>Visi iš karto</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technikas</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>They are told and the call ends</source>
        <translation>Jiems pranešama ir skambutis baigiamas</translation>
    </message>
    <message>
        <source>Who is rung</source>
        <translation>Kam skambinama</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Skambėjimo trukmė</translation>
    </message>
    <message>
        <source>Not again before</source>
        <translation>Nekartoti anksčiau nei po</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Pasisveikinimas</translation>
    </message>
    <message>
        <source>Recording when closed</source>
        <translation>Įrašas, kai uždaryta</translation>
    </message>
    <message>
        <source>Recording when nobody can take it</source>
        <translation>Įrašas, kai niekas negali atsiliepti</translation>
    </message>
    <message>
        <source>When nobody is signed in</source>
        <translation>Kai niekas neprisijungęs</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Ilgiausias laukimas</translation>
    </message>
    <message>
        <source>Operators ready</source>
        <translation>Pasirengę operatoriai</translation>
    </message>
    <message>
        <source>Service level of today</source>
        <translation>Šiandienos aptarnavimo lygis</translation>
    </message>
    <message>
        <source>Abandoned calls of today</source>
        <translation>Šiandien nesulaukti skambučiai</translation>
    </message>
    <message>
        <source>One pause</source>
        <translation>Viena pertrauka</translation>
    </message>
    <message>
        <source>Longest wait in {where} over {mark}</source>
        <translation>Ilgiausias laukimas ({where}) virš {mark}</translation>
    </message>
    <message>
        <source>{where}: {mark} or fewer operators ready</source>
        <translation>{where}: pasirengusių operatorių {mark} ar mažiau</translation>
    </message>
    <message>
        <source>Service level of {where} below {mark}</source>
        <translation>Aptarnavimo lygis ({where}) žemiau {mark}</translation>
    </message>
    <message>
        <source>Abandoned calls of {where} over {mark}</source>
        <translation>Nesulaukti skambučiai ({where}) virš {mark}</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>bet kuri eilė</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min.</translation>
    </message>
    <message>
        <source>{pause} over {mark}</source>
        <translation>{pause} ilgiau nei {mark}</translation>
    </message>
    <message>
        <source>A pause over {mark}</source>
        <translation>Pertrauka ilgiau nei {mark}</translation>
    </message>
    <message>
        <source>mail to {to}</source>
        <translation>laiškas: {to}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>dar niekas</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>raised at {mark}</source>
        <translation>kyla ties {mark}</translation>
    </message>
    <message>
        <source>over at {mark}</source>
        <translation>baigiasi ties {mark}</translation>
    </message>
    <message>
        <source>now {value}: {name}</source>
        <translation>dabar {value}: {name}</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Užbaigimas</translation>
    </message>
    <message>
        <source>An outcome must be chosen</source>
        <translation>Reikia pasirinkti rezultatą</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Rezultatai</translation>
    </message>
    <message>
        <source>Language of recordings</source>
        <translation>Įrašų kalba</translation>
    </message>
    <message>
        <source>Wait for who knows the caller</source>
        <translation>Laukti to, kas pažįsta skambinantįjį</translation>
    </message>
    <message>
        <source>Most who may wait</source>
        <translation>Daugiausia laukiančiųjų</translation>
    </message>
    <message>
        <source>Too many or too long: go to</source>
        <translation>Per daug ar per ilgai: nukreipti į</translation>
    </message>
    <message>
        <source>Announcements every</source>
        <translation>Pranešimai kas</translation>
    </message>
    <message>
        <source>They say the place in line</source>
        <translation>Pasakoma vieta eilėje</translation>
    </message>
    <message>
        <source>They say the expected wait</source>
        <translation>Pasakoma, kiek teks laukti</translation>
    </message>
    <message>
        <source>Press 1 to be called back</source>
        <translation>Paspaudus 1 perskambinama</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <translation>Bandymai perskambinti</translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation>Tarp dviejų bandymų</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Perskambinti per</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Skambučiai įrašomi</translation>
    </message>
    <message>
        <source>Recording that says so</source>
        <translation>Pranešimas apie įrašymą</translation>
    </message>
    <message>
        <source>Days they are kept</source>
        <translation>Kiek dienų saugomi</translation>
    </message>
    <message>
        <source>A mask lasts at most</source>
        <translation>Slėpimas trunka ne ilgiau kaip</translation>
    </message>
    <message>
        <source>Supervisors may listen</source>
        <translation>Vadovai gali klausytis</translation>
    </message>
    <message>
        <source>Missed calls allowed</source>
        <translation>Leidžiama praleisti skambučių</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Linijos pavadinimas</translation>
    </message>
    <message>
        <source>Callers with priority</source>
        <translation>Svarbūs skambinantieji</translation>
    </message>
    <message>
        <source>Menu before it</source>
        <translation>Meniu prieš eilę</translation>
    </message>
    <message>
        <source>Outside the hours: go to</source>
        <translation>Ne darbo laiku: nukreipti į</translation>
    </message>
    <message>
        <source>When nobody is ready for</source>
        <translation>Kai niekas nepasirengęs</translation>
    </message>
    <message>
        <source>Answered in time within</source>
        <translation>Laiku atsiliepta per</translation>
    </message>
    <message>
        <source>Not counted: hung up within</source>
        <translation>Neskaičiuojama: padėjo ragelį per</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Ilgiausia žinutė</translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation>Tyla, kuri ją baigia</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>Pertraukų priežastys</translation>
    </message>
    <message>
        <source>Longest breaks</source>
        <translation>Ilgiausios pertraukos</translation>
    </message>
    <message>
        <source>Percent to be answered in time</source>
        <translation>Kiek procentų atsiliepti laiku</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Dialled numbers</source>
        <translation>Surinkti numeriai</translation>
    </message>
    <message>
        <source>Callers&apos; numbers begin with</source>
        <translation>Skambinančiųjų numeriai prasideda</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Skambinančiojo numeris</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Atvira užklausa</translation>
    </message>
    <message>
        <source>Owes more than</source>
        <translation>Skolingas daugiau kaip</translation>
    </message>
    <message>
        <source>While open</source>
        <translation>Kai dirba</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Kai nedirba</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Pridėti pirmenybės</translation>
    </message>
    <message>
        <source>Half days and holidays</source>
        <translation>Trumpesnės dienos ir šventės</translation>
    </message>
    <message>
        <source>File of holidays</source>
        <translation>Švenčių failas</translation>
    </message>
    <message>
        <source>Days of the file of holidays</source>
        <translation>Švenčių failo dienos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>The operator is rung first</source>
        <translation>Pirma skambina operatoriui</translation>
    </message>
    <message>
        <source>The customer is rung first</source>
        <translation>Pirma skambina klientui</translation>
    </message>
    <message>
        <source>Always, once the caller was told</source>
        <translation>Visada, kai skambinančiam pasakyta</translation>
    </message>
    <message>
        <source>When the operator says that he agreed</source>
        <translation>Kai operatorius pažymi, kad jis sutiko</translation>
    </message>
    <message>
        <source>Always, once the person called was told</source>
        <translation>Visada, kai tam, kam skambinama, pasakyta</translation>
    </message>
    <message>
        <source>As in the whole house</source>
        <translation>Kaip visoje įmonėje</translation>
    </message>
    <message>
        <source>Yes, and the operator sees who does</source>
        <translation>Taip, ir operatorius mato, kas</translation>
    </message>
    <message>
        <source>Yes, unseen</source>
        <translation>Taip, nematomai</translation>
    </message>
    <message>
        <source>New queue: {name}</source>
        <translation>Nauja eilė: {name}</translation>
    </message>
    <message>
        <source>New operator: {name}</source>
        <translation>Naujas operatorius: {name}</translation>
    </message>
    <message>
        <source>New number: {name}</source>
        <translation>Naujas numeris: {name}</translation>
    </message>
    <message>
        <source>New voicemail: {name}</source>
        <translation>Naujas balso paštas: {name}</translation>
    </message>
    <message>
        <source>New menu: {name}</source>
        <translation>Naujas meniu: {name}</translation>
    </message>
    <message>
        <source>New alert: {name}</source>
        <translation>Naujas įspėjimas: {name}</translation>
    </message>
    <message>
        <source>New rule: {name}</source>
        <translation>Nauja taisyklė: {name}</translation>
    </message>
    <message>
        <source>New calendar: {name}</source>
        <translation>Naujas kalendorius: {name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>Eilė pašalinta: {name}</translation>
    </message>
    <message>
        <source>Operator removed: {name}</source>
        <translation>Operatorius pašalintas: {name}</translation>
    </message>
    <message>
        <source>Number removed: {name}</source>
        <translation>Numeris pašalintas: {name}</translation>
    </message>
    <message>
        <source>Voicemail removed: {name}</source>
        <translation>Balso paštas pašalintas: {name}</translation>
    </message>
    <message>
        <source>Menu removed: {name}</source>
        <translation>Meniu pašalintas: {name}</translation>
    </message>
    <message>
        <source>Alert removed: {name}</source>
        <translation>Įspėjimas pašalintas: {name}</translation>
    </message>
    <message>
        <source>Rule removed: {name}</source>
        <translation>Pašalinta taisyklė: {name}</translation>
    </message>
    <message>
        <source>Calendar removed: {name}</source>
        <translation>Pašalintas kalendorius: {name}</translation>
    </message>
    <message>
        <source>Comments, or what stands in the file alone.</source>
        <translation>Komentarai arba tai, kas yra tik faile.</translation>
    </message>
    <message>
        <source>Rules are tried in this order: {names}</source>
        <translation>Taisyklės tikrinamos šia tvarka: {names}</translation>
    </message>
    <message>
        <source>{name}: {field} changed</source>
        <translation>{name}: {field} pakeista</translation>
    </message>
    <message>
        <source>{name}: {field} {before} → {after}</source>
        <translation>{name}: {field} {before} → {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{table}: {name} removed</source>
        <translation>{table}: {name} pašalinta</translation>
    </message>
    <message>
        <source>{table}: {name} added</source>
        <translation>{table}: {name} pridėta</translation>
    </message>
    <message>
        <source>{name} joins {queues}</source>
        <translation>{name} ateina į: {queues}</translation>
    </message>
    <message>
        <source>{name} leaves {queues}</source>
        <translation>{name} palieka: {queues}</translation>
    </message>
    <message>
        <source>{name}: other order of queues</source>
        <translation>{name}: kita eilių tvarka</translation>
    </message>
    <message>
        <source>{pause}: {n} min</source>
        <translation>{pause}: {n} min.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a calendar</comment>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>kalendorius {name}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>%n closed days</source>
        <translation>
            <numerusform>%n nedarbo diena</numerusform>
            <numerusform>%n nedarbo dienos</numerusform>
            <numerusform>%n nedarbo dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Mano komandų</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vėluoja</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Be atsakingo</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Įkeliamos užklausos…</translation>
    </message>
    <message>
        <source>You have no open requests.</source>
        <translation>Atvirų užklausų neturite.</translation>
    </message>
    <message>
        <source>Your teams have no open requests.</source>
        <translation>Jūsų komandos atvirų užklausų neturi.</translation>
    </message>
    <message>
        <source>There are no open requests.</source>
        <translation>Atvirų užklausų nėra.</translation>
    </message>
    <message>
        <source>F6 on the desk opens one.</source>
        <translation>Darbo vietoje užklausą atveria F6.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Niekas nevėluoja.</translation>
    </message>
    <message>
        <source>Every request has an owner.</source>
        <translation>Kiekviena užklausa turi atsakingą.</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>Tokios užklausos nėra.</translation>
    </message>
    <message>
        <source>Clear the search or choose “All”.</source>
        <translation>Išvalykite paiešką arba pasirinkite „Visos“.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n netrukus</numerusform>
            <numerusform>%n netrukus</numerusform>
            <numerusform>%n netrukus</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} iš {total}</translation>
    </message>
    <message>
        <source>Those that are due first are listed; solve some to see the rest.</source>
        <translation>Rodomos tos, kurių terminas artimiausias; išspręskite kelias, kad matytumėte likusias.</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Visos būsenos</translation>
    </message>
    <message>
        <source>{load} of {capacity}</source>
        <translation>{load} iš {capacity}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>{name}: {count} requests that weigh {load}, room for {capacity}.</source>
        <translation>{name}: užklausų – {count}, jų svoris – {load}, telpa {capacity}.</translation>
    </message>
    <message>
        <source>{count} requests went to: {to}</source>
        <translation>Užklausų: {count}. Jas gavo: {to}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Pasirinkta: %n</numerusform>
            <numerusform>Pasirinkta: %n</numerusform>
            <numerusform>Pasirinkta: %n</numerusform>
        </translation>
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
        <source>{enter} inserts · {copy} copies · {leave} leaves it</source>
        <translation>{enter} įterpia · {copy} kopijuoja · {leave} palieka kaip yra</translation>
    </message>
    <message>
        <source>No text block fits.</source>
        <translation>Nė vienas teksto blokas netinka.</translation>
    </message>
    <message>
        <source>There are no text blocks yet.</source>
        <translation>Teksto blokų dar nėra.</translation>
    </message>
    <message>
        <source>Not saved. Fill in or take out: {names}</source>
        <translation>Neišsaugota. Užpildykite arba išimkite: {names}</translation>
    </message>
    <message>
        <source>Not copied. Fill in or take out: {names}</source>
        <translation>Nenukopijuota. Užpildykite arba išimkite: {names}</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Ką nors pasakyti</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Paprašyti klavišo</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Paprašyti skaičiaus</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Paieškoti</translation>
    </message>
    <message>
        <source>Look at a value</source>
        <translation>Pažiūrėti reikšmę</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Pakeisti kalbą</translation>
    </message>
    <message>
        <source>Order the same again</source>
        <translation>Užsakyti tą patį dar kartą</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Sukurti užklausą</translation>
    </message>
    <message>
        <source>Record what he says</source>
        <translation>Įrašyti, ką jis sako</translation>
    </message>
    <message>
        <source>Tell a colleague</source>
        <translation>Pranešti kolegai</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Pas žmogų</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>Atsisveikinti</translation>
    </message>
    <message>
        <source>A request by its number</source>
        <translation>Užklausa pagal numerį</translation>
    </message>
    <message>
        <source>The last order</source>
        <translation>Paskutinis užsakymas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>rasta</translation>
    </message>
    <message>
        <source>else</source>
        <translation>kitaip</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nerasta</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>reikia įrodyti</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Žingsnio pavadinimas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kas vyksta</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Keliai</translation>
    </message>
    <message>
        <source>What the operator reads</source>
        <translation>Ką skaito operatorius</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Saugoma kaip</translation>
    </message>
    <message>
        <source>Fewest digits</source>
        <translation>Mažiausiai skaitmenų</translation>
    </message>
    <message>
        <source>Most digits</source>
        <translation>Daugiausia skaitmenų</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Tylos sekundės</translation>
    </message>
    <message>
        <source>Times it is asked</source>
        <translation>Kiek kartų klausiama</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>Ko ieškoma</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Kieno užklausos</translation>
    </message>
    <message>
        <source>Extension of the colleague</source>
        <translation>Kolegos vidinis numeris</translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation>Ilgiausias įrašas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>A menu has 1 to 60 steps.</source>
        <translation>Meniu turi nuo 1 iki 60 žingsnių.</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>Žingsniui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>Two steps are called {detail}.</source>
        <translation>Du žingsniai vadinasi {detail}.</translation>
    </message>
    <message>
        <source>Choose the languages it is recorded in.</source>
        <translation>Pasirinkite kalbas, kuriomis jis įrašytas.</translation>
    </message>
    <message>
        <source>“{detail}” is no kind of step.</source>
        <translation>„{detail}“ nėra žingsnio rūšis.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Šito trūksta.</translation>
    </message>
    <message>
        <source>This means nothing here: empty it.</source>
        <translation>Čia tai nieko nereiškia: ištrinkite.</translation>
    </message>
    <message>
        <source>1 to 30 digits, and not fewer than the fewest.</source>
        <translation>Nuo 1 iki 30 skaitmenų ir ne mažiau nei mažiausiai.</translation>
    </message>
    <message>
        <source>1 to 9 times.</source>
        <translation>Nuo 1 iki 9 kartų.</translation>
    </message>
    <message>
        <source>1 to 60 seconds.</source>
        <translation>Nuo 1 iki 60 sekundžių.</translation>
    </message>
    <message>
        <source>1 to 600 seconds.</source>
        <translation>Nuo 1 iki 600 sekundžių.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be looked up.</source>
        <translation>„{detail}“ ieškoti negalima.</translation>
    </message>
    <message>
        <source>It leads to “{detail}”, which is no step.</source>
        <translation>Veda į „{detail}“, o tai ne žingsnis.</translation>
    </message>
    <message>
        <source>“{detail}” leads nowhere yet: choose the step that follows.</source>
        <translation>„{detail}“ dar niekur neveda: pasirinkite kitą žingsnį.</translation>
    </message>
    <message>
        <source>“{detail}” leads to two steps.</source>
        <translation>„{detail}“ veda į du žingsnius.</translation>
    </message>
    <message>
        <source>0 leads to a person by itself, in every step.</source>
        <translation>0 pats veda pas žmogų kiekviename žingsnyje.</translation>
    </message>
    <message>
        <source>No key of a telephone: {detail}</source>
        <translation>Ne telefono klavišas: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is no queue of the plan.</source>
        <translation>„{detail}“ nėra plano eilė.</translation>
    </message>
    <message>
        <source>Nobody has the extension {detail}.</source>
        <translation>Niekas neturi vidinio numerio {detail}.</translation>
    </message>
    <message>
        <source>Nobody comes to this step: lead a key or another step to it.</source>
        <translation>Į šį žingsnį niekas nepatenka: nukreipkite į jį klavišą ar kitą žingsnį.</translation>
    </message>
    <message>
        <source>It goes round for ever without asking the caller.</source>
        <translation>Sukasi ratu be galo, nieko neklausdamas.</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>prasideda čia</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>niekur neveda</translation>
    </message>
    <message>
        <source>nobody comes here</source>
        <translation>čia niekas nepatenka</translation>
    </message>
    <message>
        <source>the number&apos;s own queue</source>
        <translation>paties numerio eilė</translation>
    </message>
    <message>
        <source>{name}: new step {step} ({kind})</source>
        <translation>{name}: naujas žingsnis {step} ({kind})</translation>
    </message>
    <message>
        <source>{name}, {step}: {fields} changed</source>
        <translation>{name}, {step}: pakeista {fields}</translation>
    </message>
    <message>
        <source>{name}: step {step} removed</source>
        <translation>{name}: žingsnis {step} pašalintas</translation>
    </message>
    <message>
        <source>{name}: begins with {step}</source>
        <translation>{name}: prasideda nuo {step}</translation>
    </message>
    <message>
        <source>{step} is removed; {others} lead to {next} now.</source>
        <translation>{step} pašalintas; {others} dabar veda į {next}.</translation>
    </message>
    <message>
        <source>{step} is removed; {others} led there and lead nowhere now.</source>
        <translation>{step} pašalintas; {others} vedė ten ir dabar niekur neveda.</translation>
    </message>
    <message>
        <source>{step} is removed.</source>
        <translation>{step} pašalintas.</translation>
    </message>
    <message>
        <source>A supervisor writes them here: what is said again and again.</source>
        <translation>Čia juos rašo vadovas: tai, kas sakoma vis iš naujo.</translation>
    </message>
    <message>
        <source>Search for another word of its name, its tags or its text.</source>
        <translation>Ieškokite kito pavadinimo, žymų ar teksto žodžio.</translation>
    </message>
    <message>
        <source>Only a supervisor changes texts.</source>
        <translation>Tekstus keičia tik vadovas.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>version of a text</comment>
        <translation>Išsaugota</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>neįrašyta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Žingsniai</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tada</translation>
    </message>
    <message>
        <source>say</source>
        <translation>pasakyti</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekstas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>diena</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>pasirinkimas</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>taip arba ne</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>nuo 0 iki 5</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>grąžinta</translation>
    </message>
    <message>
        <source>No recorded calls of this week are to be reviewed.</source>
        <translation>Šią savaitę nėra vertintinų įrašytų skambučių.</translation>
    </message>
    <message>
        <source>Choose another week, or change the rules.</source>
        <translation>Pasirinkite kitą savaitę arba pakeiskite taisykles.</translation>
    </message>
    <message>
        <source>There are no score cards yet.</source>
        <translation>Vertinimo kortelių dar nėra.</translation>
    </message>
    <message>
        <source>A card is a list of questions that each reviewed call is asked.</source>
        <translation>Kortelė – klausimai, pagal kuriuos vertinamas kiekvienas skambutis.</translation>
    </message>
    <message>
        <source>Nothing was reviewed in the last twelve weeks.</source>
        <translation>Per pastarąsias dvylika savaičių nieko neįvertinta.</translation>
    </message>
    <message>
        <source>Results are shown week by week.</source>
        <translation>Rezultatai rodomi pagal savaites.</translation>
    </message>
    <message>
        <source>There is no feedback for you yet.</source>
        <translation>Jums dar nėra atsiliepimų.</translation>
    </message>
    <message>
        <source>When a supervisor has reviewed a call of yours, it is here.</source>
        <translation>Kai vadovas įvertins jūsų skambutį, tai bus čia.</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Ištraukti burtais</translation>
    </message>
    <message>
        <source>Every recorded call</source>
        <translation>Kiekvienas įrašytas skambutis</translation>
    </message>
    <message>
        <source>Make a score card first.</source>
        <translation>Pirma sukurkite vertinimo kortelę.</translation>
    </message>
    <message>
        <source>Recordings cannot be heard on this desk.</source>
        <translation>Šioje darbo vietoje įrašų klausytis negalima.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Baigtis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vertinimas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Klausimai</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kieno</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Vidurkis</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Vertinimai</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Praėjusi savaitė</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Savaitė nuo {day}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>vertintina</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>įvertinta</translation>
    </message>
    <message>
        <source>0 %, fatal</source>
        <translation>0 %, lemtinga</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n call(s) are reviewed.</source>
        <translation>
            <numerusform>Įvertinta {done} iš %n skambučio.</numerusform>
            <numerusform>Įvertinta {done} iš %n skambučių.</numerusform>
            <numerusform>Įvertinta {done} iš %n skambučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>netinka</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>svoris {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>Liko atsakyti į %n klausimą</numerusform>
            <numerusform>Liko atsakyti į %n klausimus</numerusform>
            <numerusform>Liko atsakyti į %n klausimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing applies: no score</source>
        <translation>Niekas netinka: balo nėra</translation>
    </message>
    <message>
        <source>Score 0 %: a fatal question has no points</source>
        <translation>Balas 0 %: lemtingas klausimas be taškų</translation>
    </message>
    <message>
        <source>Score {percent}</source>
        <translation>Balas {percent}</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>Įraše</translation>
    </message>
    <message>
        <source>Reviewed by {who}</source>
        <translation>Įvertino {who}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} iš {most}</translation>
    </message>
    <message>
        <source>Answer of the operator: {words}</source>
        <translation>Operatoriaus atsakymas: {words}</translation>
    </message>
    <message>
        <source>The operator has seen it.</source>
        <translation>Operatorius tai matė.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>perskaityta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atsiliepta</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>patvirtinta</translation>
    </message>
    <message numerus="yes">
        <source>{name}: mean score {percent} of %n review(s), by week</source>
        <translation>
            <numerusform>{name}: %n vertinimo vidurkis {percent}, pagal savaites</numerusform>
            <numerusform>{name}: %n vertinimų vidurkis {percent}, pagal savaites</numerusform>
            <numerusform>{name}: %n vertinimų vidurkis {percent}, pagal savaites</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a call script</comment>
        <translation>pabaiga</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>Planą keisti gali tik vadovas.</translation>
    </message>
    <message>
        <source>{detail} saved another plan meanwhile. Your changes stand on it now: look at them, save again.</source>
        <translation>Tuo tarpu kitą planą įrašė: {detail}. Jūsų pakeitimai dabar remiasi juo: peržiūrėkite ir įrašykite iš naujo.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand meanwhile. Take it over first, or put it back.</source>
        <translation>Plano failas tuo tarpu pakeistas ranka. Pirmiausia jį perimkite arba atkurkite.</translation>
    </message>
    <message>
        <source>Nobody would be supervisor any more, and nobody could change the plan again.</source>
        <translation>Nebeliktų nė vieno vadovo, ir niekas nebegalėtų keisti plano.</translation>
    </message>
    <message>
        <source>Not saved: {detail}</source>
        <translation>Neįrašyta: {detail}</translation>
    </message>
    <message>
        <source>Not saved, the plan file cannot be written: {detail}</source>
        <translation>Neįrašyta, nepavyksta rašyti plano failo: {detail}</translation>
    </message>
    <message>
        <source>Try on real calls</source>
        <translation>Išbandyti su tikrais skambučiais</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; calls go on as they are.</source>
        <translation>Įrašyta. Galioja nuo šiol; vykstantys skambučiai tęsiasi.</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>Perimti failą</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand and cannot be read:</source>
        <translation>Plano failas pakeistas ranka ir jo nepavyksta perskaityti:</translation>
    </message>
    <message>
        <source>The plan file was changed by hand:</source>
        <translation>Plano failas pakeistas ranka:</translation>
    </message>
    <message>
        <source>After the next start of Ringdesk only:</source>
        <translation>Tik kitą kartą paleidus „Ringdesk“:</translation>
    </message>
    <message>
        <source>Password of {name} for phone and desk, shown this once: {password}</source>
        <translation>{name} slaptažodis telefonui ir darbo vietai, rodomas tik dabar: {password}</translation>
    </message>
    <message>
        <source>• {line}</source>
        <translation>• {line}</translation>
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
        <source>Add by hand</source>
        <translation>Pridėti ranka</translation>
    </message>
    <message>
        <source>Settings of this one</source>
        <translation>Šio nuostatos</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Pamiršti</translation>
    </message>
    <message>
        <source>Typing scanners and repeats</source>
        <translation>Rašantys skaitytuvai ir pasikartojimai</translation>
    </message>
    <message>
        <source>Setting codes</source>
        <translation>Nustatymų kodai</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Įrašyta</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Pamiršta: {name}</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Grąžinti tiekėjui</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Grąžinimo eiga</translation>
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
        <source>Attached: {device}</source>
        <translation>Prijungta: {device}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Atviros užklausos</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Kurios užklausos</translation>
    </message>
    <message>
        <source>Promises…</source>
        <translation>Įsipareigojimai…</translation>
    </message>
    <message>
        <source>Who gets work…</source>
        <translation>Kas gauna darbą…</translation>
    </message>
    <message>
        <source>Search in the requests (Ctrl+F)</source>
        <translation>Ieškoti užklausose (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>Ieškoti užklausose</translation>
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
        <source>Label: {name}</source>
        <translation>Etiketė: {name}</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Etiketės pavadinimas</translation>
    </message>
    <message>
        <source>Width of the label</source>
        <translation>Etiketės plotis</translation>
    </message>
    <message>
        <source>Height of the label</source>
        <translation>Etiketės aukštis</translation>
    </message>
    <message>
        <source>Elements of the label</source>
        <translation>Etiketės elementai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Pašalinti elementą</translation>
    </message>
    <message>
        <source>Delete this label</source>
        <translation>Šalinti šią etiketę</translation>
    </message>
    <message>
        <source>Emergency announcement</source>
        <translation>Skubus pranešimas</translation>
    </message>
    <message>
        <source>Spoken by a voice, as you type it</source>
        <translation>Perskaitys balsas taip, kaip parašyta</translation>
    </message>
    <message>
        <source>Name of a recording of your own, in place of the text</source>
        <translation>Jūsų įrašo vardas vietoj teksto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Baigiasi savaime</translation>
    </message>
    <message>
        <source>Announce it now</source>
        <translation>Paskelbti dabar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Išjungti</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>Dabar nieko neskelbiama.</translation>
    </message>
    <message>
        <source>Say what callers shall hear.</source>
        <translation>Parašykite, ką skambinantys turi išgirsti.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Etiketei reikia pavadinimo.</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: jų „{theirs}“, jūsų „{mine}“</translation>
    </message>
    <message>
        <source>Parts and loaners</source>
        <translation>Detalės ir skolinami įrenginiai</translation>
    </message>
    <message>
        <source>Scan or type a part; empty: all in stock</source>
        <translation>Nuskaitykite ar įveskite detalę; tuščia: visos sandėlyje</translation>
    </message>
    <message>
        <source>What happens to a part that is scanned</source>
        <translation>Kas daroma su nuskaityta detale</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Užklausos dalys</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Juodraštis</translation>
    </message>
    <message>
        <source>Approved by the supplier</source>
        <translation>Tiekėjas patvirtino</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Išsiųsta</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>Tiekėjas gavo</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Sutaisyta</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Pinigai grąžinti</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Tiekėjas atsisakė</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>Vėl čia</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Grąžinimas užbaigtas</translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation>Grąžinimas atšauktas</translation>
    </message>
    <message>
        <source>Supplier approved it</source>
        <translation>Tiekėjas patvirtino</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>Supplier received it</source>
        <translation>Tiekėjas gavo</translation>
    </message>
    <message>
        <source>Supplier repaired it</source>
        <translation>Tiekėjas sutaisė</translation>
    </message>
    <message>
        <source>Supplier replaces it</source>
        <translation>Tiekėjas keičia</translation>
    </message>
    <message>
        <source>Supplier credits it</source>
        <translation>Tiekėjas grąžina pinigus</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Tiekėjas atsisako</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Grįžo</translation>
    </message>
    <message>
        <source>Close the return</source>
        <translation>Užbaigti grąžinimą</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>Atšaukti grąžinimą</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>pardavimo</translation>
    </message>
    <message>
        <source>the last service</source>
        <translation>paskutinės priežiūros</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Kas atmesta</translation>
    </message>
    <message>
        <source>Refused in the last session</source>
        <translation>Atmesta paskutiniame seanse</translation>
    </message>
    <message>
        <source>Sessions that were carried out</source>
        <translation>Atlikti seansai</translation>
    </message>
    <message>
        <source>New bulk session</source>
        <translation>Naujas nuskaitymų seansas</translation>
    </message>
    <message>
        <source>What is done to every device</source>
        <translation>Kas daroma su kiekvienu įrenginiu</translation>
    </message>
    <message>
        <source>Shelf, room, van…</source>
        <translation>Lentyna, patalpa, automobilis…</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Pradėti skaityti</translation>
    </message>
    <message>
        <source>One target, then as many scans as you like; nothing is done before the end.</source>
        <translation>Vienas tikslas, tada tiek nuskaitymų, kiek norite; iki pabaigos nieko neatliekama.</translation>
    </message>
    <message>
        <source>Write the place first.</source>
        <translation>Pirma įrašykite vietą.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Pirma pasirinkite seansą.</translation>
    </message>
    <message>
        <source>Steps of requests cannot be taken back together.</source>
        <translation>Užklausų žingsnių visų kartu atšaukti negalima.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Tai jau atšaukta.</translation>
    </message>
    <message>
        <source>Put the devices back</source>
        <translation>Grąžinti įrenginius atgal</translation>
    </message>
    <message>
        <source>your network is poor</source>
        <translation>jūsų tinklas prastas</translation>
    </message>
    <message>
        <source>poor line on their side</source>
        <translation>prasta linija jų pusėje</translation>
    </message>
    <message>
        <source>poor line on both sides</source>
        <translation>prasta linija abiejose pusėse</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how a line sounds</comment>
        <translation>geras</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how a line sounds</comment>
        <translation>vidutinis</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>how a line sounds</comment>
        <translation>prastas</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>how a line sounds</comment>
        <translation>blogas</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Jūsų telefonas</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Jų pusė</translation>
    </message>
    <message>
        <source>{side}, what it hears</source>
        <translation>{side}: ką girdi</translation>
    </message>
    <message>
        <source>{side}, what comes from it</source>
        <translation>{side}: kas iš ten ateina</translation>
    </message>
    <message>
        <source>jitter {time}</source>
        <translation>virpėjimas {time}</translation>
    </message>
    <message>
        <source>round trip {time}</source>
        <translation>kelias ten ir atgal {time}</translation>
    </message>
    <message>
        <source>{word}, MOS {mos}, loss {loss}</source>
        <translation>{word}, MOS {mos}, nuostoliai {loss}</translation>
    </message>
    <message>
        <source>{who}: {word}, MOS {mos}, worst {worst}, loss {loss}</source>
        <translation>{who}: {word}, MOS {mos}, blogiausiai {worst}, nuostoliai {loss}</translation>
    </message>
    <message>
        <source>{currency} a year; filled: the customer, hatched: warranty and goodwill</source>
        <translation>{currency} per metus; užpildyta: klientas, brūkšniuota: garantija ir gera valia</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Išlaidos</translation>
    </message>
    <message>
        <source>Sums of each kind</source>
        <translation>Kiekvienos rūšies sumos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Pridėti failą…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Įrašyti kopiją…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Documents ({n})</source>
        <translation>Dokumentai ({n})</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Pridėti dokumentų</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Pašalinta: {name}</translation>
    </message>
    <message>
        <source>This system has no program for such files. Save a copy instead.</source>
        <translation>Šioje sistemoje tokiems failams programos nėra. Įrašykite kopiją.</translation>
    </message>
    <message>
        <source>Save a copy into</source>
        <translation>Kur įrašyti kopiją</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Įrašyta: {path}</translation>
    </message>
    <message>
        <source>Document changed.</source>
        <translation>Dokumentas pakeistas.</translation>
    </message>
    <message>
        <source>Extend the warranty</source>
        <translation>Pratęsti garantiją</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Pratęsti</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Pratęsta garantija</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Pirkta</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mėnesiai</translation>
    </message>
    <message>
        <source>Serial number, model, place or owner</source>
        <translation>Serijos numeris, modelis, vieta ar savininkas</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Rasti įrenginį</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Detalės numeris</translation>
    </message>
    <message>
        <source>Merge into {model}</source>
        <translation>Sulieti su {model}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sulieti</translation>
    </message>
    <message>
        <source>All devices, recalls and plans of the other one become this model&apos;s. It can be undone.</source>
        <translation>Visi kito modelio įrenginiai, atšaukimai ir planai atiteks šiam. Tai galima atšaukti.</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Tas pats kaip</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>Keisti modelį…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Sulieti su kitu…</translation>
    </message>
    <message>
        <source>Devices of this model</source>
        <translation>Šio modelio įrenginiai</translation>
    </message>
    <message>
        <source>Model changed.</source>
        <translation>Modelis pakeistas.</translation>
    </message>
    <message>
        <source>{one} is now {other}.</source>
        <translation>{one} dabar yra {other}.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Pavadinimo rūšis</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Įrenginio pavadinimas</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Pašalinti šį pavadinimą</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Pridėti pavadinimą</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Apžvalga</translation>
    </message>
    <message>
        <source>Requests of the device</source>
        <translation>Įrenginio užklausos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>Owner and life</source>
        <translation>Savininkas ir naudojimas</translation>
    </message>
    <message>
        <source>Find the owner by name or number</source>
        <translation>Rasti savininką pagal vardą ar numerį</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Puslapio dalys</translation>
    </message>
    <message>
        <source>Show on the desk</source>
        <translation>Rodyti darbo vietoje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>priežastis nežinoma</translation>
    </message>
    <message>
        <source>Write the day of the fault.</source>
        <translation>Įrašykite gedimo dieną.</translation>
    </message>
    <message>
        <source>Warranty terms of {model}</source>
        <translation>{model} garantijos sąlygos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Sąlygos</translation>
    </message>
    <message>
        <source>Add terms</source>
        <translation>Pridėti sąlygas</translation>
    </message>
    <message>
        <source>Remove terms</source>
        <translation>Pašalinti sąlygas</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation>
            <numerusform>Pagal jas vertinamas %n šio modelio įrenginys.</numerusform>
            <numerusform>Pagal jas vertinami %n šio modelio įrenginiai.</numerusform>
            <numerusform>Pagal jas vertinama %n šio modelio įrenginių.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>be pavadinimo</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantija</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Papildomos dienos</translation>
    </message>
    <message>
        <source>Begins at the latest so many months after the sale</source>
        <translation>Prasideda vėliausiai po tiek mėnesių nuo pardavimo</translation>
    </message>
    <message>
        <source>Months when bought used</source>
        <translation>Mėnesiai, jei pirktas naudotas</translation>
    </message>
    <message>
        <source>goes to who buys it used</source>
        <translation>pereina naudoto įrenginio pirkėjui</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>be ribos</translation>
    </message>
    <message>
        <source>Begins within months</source>
        <translation>Prasideda per mėnesius</translation>
    </message>
    <message>
        <source>Does not pay for</source>
        <translation>Neapmoka</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Apmoka</translation>
    </message>
    <message>
        <source>Terms of the model</source>
        <translation>Modelio sąlygos</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Pratęsimai</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>Panaikinti…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Pratęsti…</translation>
    </message>
    <message>
        <source>Remove the extension</source>
        <translation>Pašalinti pratęsimą</translation>
    </message>
    <message>
        <source>Only a supervisor may change warranty terms.</source>
        <translation>Garantijos sąlygas keisti gali tik vadovas.</translation>
    </message>
    <message>
        <source>Terms of the model…</source>
        <translation>Modelio sąlygos…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Grąžinti garantiją</translation>
    </message>
    <message>
        <source>Terms kept.</source>
        <translation>Sąlygos įrašytos.</translation>
    </message>
    <message>
        <source>Warranty extended.</source>
        <translation>Garantija pratęsta.</translation>
    </message>
    <message>
        <source>Choose an extension in the list first.</source>
        <translation>Pirma sąraše pasirinkite pratęsimą.</translation>
    </message>
    <message>
        <source>Extension removed.</source>
        <translation>Pratęsimas pašalintas.</translation>
    </message>
    <message>
        <source>Void the warranty</source>
        <translation>Panaikinti garantiją</translation>
    </message>
    <message>
        <source>Seal broken, foreign parts…</source>
        <translation>Pažeista plomba, svetimos detalės…</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>Garantija negalioja.</translation>
    </message>
    <message>
        <source>The warranty counts again.</source>
        <translation>Garantija vėl galioja.</translation>
    </message>
    <message>
        <source>No warranty terms are known for this model.</source>
        <translation>Šio modelio garantijos sąlygos nežinomos.</translation>
    </message>
    <message>
        <source>No extension was sold for this device.</source>
        <translation>Šiam įrenginiui pratęsimas neparduotas.</translation>
    </message>
    <message>
        <source>Nothing can be drawn: the day the warranty begins is not known, or no terms are.</source>
        <translation>Nėra ko vaizduoti: nežinoma garantijos pradžios diena arba sąlygos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Pratęsimas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Pirkta</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>warranty begins</comment>
        <translation>Pardavimas</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Pirmas naudojimas</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>Pagaminimas</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Medžiaga</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Nusidėvėjimas</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Eksploatacinės medžiagos</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Pažeidimas</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Skystis</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Netinkamas naudojimas</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Įrengimas</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>Svetimos detalės</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Darbas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Detalės</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Kelionė</translation>
    </message>
    <message>
        <source>External work</source>
        <translation>Išoriniai darbai</translation>
    </message>
    <message>
        <source>Covered until {until}, by {terms}.</source>
        <translation>Galioja iki {until}, pagal {terms}.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}; in the days of grace a claim is still taken.</source>
        <translation>{terms}: baigėsi {until}; papildomomis dienomis pretenzija dar priimama.</translation>
    </message>
    <message>
        <source>{terms} does not pay for this cause.</source>
        <translation>{terms}: dėl šios priežasties neapmokama.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}.</source>
        <translation>{terms}: baigėsi {until}.</translation>
    </message>
    <message>
        <source>{terms} begins on {since} only.</source>
        <translation>{terms}: prasideda tik {since}.</translation>
    </message>
    <message>
        <source>Bought used, and {terms} stays with the first owner.</source>
        <translation>Pirktas naudotas, o {terms} lieka pirmam savininkui.</translation>
    </message>
    <message>
        <source>No warranty is given any more: {reason}</source>
        <translation>Garantija nebetaikoma: {reason}</translation>
    </message>
    <message>
        <source>The day that {terms} counts from is not known.</source>
        <translation>Diena, nuo kurios skaičiuojama {terms}, nežinoma.</translation>
    </message>
    <message>
        <source>It pays nothing today.</source>
        <translation>Šiandien nieko neapmoka.</translation>
    </message>
    <message>
        <source>It pays: {what}</source>
        <translation>Apmoka: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation>
            <numerusform>%n mėnuo</numerusform>
            <numerusform>%n mėnesiai</numerusform>
            <numerusform>%n mėnesių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation>
            <numerusform>+%n diena</numerusform>
            <numerusform>+%n dienos</numerusform>
            <numerusform>+%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {since} to {until}</source>
        <translation>{name}: {since} – {until}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiketė</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Spausdintuvas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Taškai colyje</translation>
    </message>
    <message>
        <source>charger, bag</source>
        <translation>kroviklis, krepšys</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Etikečių spausdintuvo adresas</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF failas</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Priedai</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Kiekvienos kopijų</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Keisti etiketę…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Spausdinti etiketes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketės</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Spausdinimas</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Spausdinama…</translation>
    </message>
    <message>
        <source>Ended after {count} labels.</source>
        <translation>Baigta po {count} etikečių.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Įterpti lauką</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>Įterpti lauką…</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Kodo rūšis</translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation>Teksto vieta</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pusjuodis</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Nuo kairės</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Nuo viršaus</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Plotis</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Aukštis</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Eilutės aukštis</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Spausdinti etiketę</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Rodyti adresą</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Where the customer sees how far it is</source>
        <translation>Kur klientas mato, kaip sekasi</translation>
    </message>
    <message>
        <source>Shut it for good</source>
        <translation>Uždaryti visam laikui</translation>
    </message>
    <message>
        <source>Shut this address</source>
        <translation>Uždaryti šį adresą</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Adresas nukopijuotas.</translation>
    </message>
    <message>
        <source>Labels with this address will lead nowhere. Press once more to shut it.</source>
        <translation>Etiketės su šiuo adresu niekur neves. Paspauskite dar kartą, kad uždarytumėte.</translation>
    </message>
    <message>
        <source>The address shows nothing any more. The next one will be another.</source>
        <translation>Adresas nieko neberodo. Kitas bus kitoks.</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Etiketės peržiūra</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Pirma laisva lapo etiketė</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet.</source>
        <translation>Spustelėkite pirmą laisvą lapo etiketę.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Eilutė {row}, stulpelis {column}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Mastelis</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tikrasis dydis</translation>
    </message>
    <message>
        <source>My screen shows 100 mm as</source>
        <translation>Mano ekranas 100 mm rodo kaip</translation>
    </message>
    <message>
        <source>Use a QR code instead</source>
        <translation>Naudoti QR kodą</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Ankstesnė etiketė</translation>
    </message>
    <message>
        <source>Next label</source>
        <translation>Kita etiketė</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} iš {count}</translation>
    </message>
    <message>
        <source>Bar code {text}</source>
        <translation>Brūkšninis kodas {text}</translation>
    </message>
    <message>
        <source>Scanners that type, and repeats</source>
        <translation>Rašantys skaitytuvai ir pasikartojimai</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard</source>
        <translation>Skaitytuvas rašo kaip klaviatūra</translation>
    </message>
    <message>
        <source>none: told by its pace alone</source>
        <translation>nėra: atpažįstama tik iš greičio</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kam jis skirtas</translation>
    </message>
    <message>
        <source>Key before each code</source>
        <translation>Klavišas prieš kiekvieną kodą</translation>
    </message>
    <message>
        <source>Longest pause between its keys, ms</source>
        <translation>Ilgiausia pauzė tarp klavišų, ms</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Mažiausiai ženklų</translation>
    </message>
    <message>
        <source>The same code again within so many ms is one scan</source>
        <translation>Tas pats kodas per tiek ms – vienas nuskaitymas</translation>
    </message>
    <message>
        <source>Press the key in its field, or scan any code there. With such a key no field sees what the scanner types; without one it is taken out again. Serial mode is better than both.</source>
        <translation>Paspauskite klavišą jo lauke arba nuskaitykite ten bet kurį kodą. Su tokiu klavišu joks laukas nemato, ką rašo skaitytuvas; be jo tekstas iš lauko vėl pašalinamas. Nuoseklusis režimas geresnis už abu.</translation>
    </message>
    <message>
        <source>Find a scanner</source>
        <translation>Rasti skaitytuvą</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Kas girdima</translation>
    </message>
    <message>
        <source>Port or address that is in no list</source>
        <translation>Prievadas ar adresas, kurio nėra sąraše</translation>
    </message>
    <message>
        <source>Scan this code with the new scanner.</source>
        <translation>Nuskaitykite šį kodą naujuoju skaitytuvu.</translation>
    </message>
    <message>
        <source>True size: {width} mm wide. Hold the scanner 10 to 20 cm away.</source>
        <translation>Tikrasis dydis: {width} mm pločio. Laikykite skaitytuvą už 10–20 cm.</translation>
    </message>
    <message>
        <source>Listen there too</source>
        <translation>Klausyti ir ten</translation>
    </message>
    <message>
        <source>The room on the screen</source>
        <translation>Ekrane rodoma patalpa</translation>
    </message>
    <message>
        <source>Opening the device on the desk</source>
        <translation>Atverti įrenginį darbo vietoje</translation>
    </message>
    <message>
        <source>Parts that come in</source>
        <translation>Gaunamos detalės</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Skolinami įrenginiai</translation>
    </message>
    <message>
        <source>Attaching to the open request</source>
        <translation>Prijungti prie atvertos užklausos</translation>
    </message>
    <message>
        <source>Nothing: switched off</source>
        <translation>Niekam: išjungtas</translation>
    </message>
    <message>
        <source>There is no room for many scans here: the scan went to the desk.</source>
        <translation>Patalpos „Daug nuskaitymų“ čia nėra: nuskaitymas nukeliavo į darbo vietą.</translation>
    </message>
    <message>
        <source>There is no stock room here: the scan went to the desk.</source>
        <translation>Sandėlio patalpos čia nėra: nuskaitymas nukeliavo į darbo vietą.</translation>
    </message>
    <message>
        <source>There is no room for loaners here: the scan went to the desk.</source>
        <translation>Skolinamų įrenginių patalpos čia nėra: nuskaitymas nukeliavo į darbo vietą.</translation>
    </message>
    <message>
        <source>No request is open: the device was opened.</source>
        <translation>Neatverta jokia užklausa: atvertas įrenginys.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaitytuvas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Paskutinis kodas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Klaidos</translation>
    </message>
    <message>
        <source>No scanner is known yet.</source>
        <translation>Skaitytuvų dar nėra.</translation>
    </message>
    <message>
        <source>Plug one in; most are known at once. Others are found with “Find a scanner”.</source>
        <translation>Prijunkite skaitytuvą; dauguma atpažįstami iškart. Kitus rasite su „Rasti skaitytuvą“.</translation>
    </message>
    <message>
        <source>The scanners are being started…</source>
        <translation>Skaitytuvai paleidžiami…</translation>
    </message>
    <message>
        <source>not plugged in, since {time}</source>
        <translation>neprijungtas nuo {time}</translation>
    </message>
    <message>
        <source>another program has its port, since {time}</source>
        <translation>jo prievadą nuo {time} naudoja kita programa</translation>
    </message>
    <message>
        <source>you may not use its port</source>
        <translation>neturite teisės į jo prievadą</translation>
    </message>
    <message>
        <source>unplugged since {time}</source>
        <translation>atjungtas nuo {time}</translation>
    </message>
    <message>
        <source>its port fails: {detail}</source>
        <translation>prievado klaida: {detail}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>rašo kaip klaviatūra</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>išjungtas</translation>
    </message>
    <message>
        <source>looking for it…</source>
        <translation>ieškoma…</translation>
    </message>
    <message>
        <source>connected at {path}, back after {seconds} s</source>
        <translation>prijungtas prie {path}, grįžo po {seconds} s</translation>
    </message>
    <message>
        <source>connected at {path}</source>
        <translation>prijungtas prie {path}</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.</source>
        <translation>Įtraukite save į grupę dialout (sudo usermod -aG dialout $USER) ir prisijunkite iš naujo.</translation>
    </message>
    <message>
        <source>Plug it in, or look at its address. It is heard by itself within two seconds.</source>
        <translation>Prijunkite jį arba patikrinkite adresą. Per dvi sekundes jis bus atpažintas pats.</translation>
    </message>
    <message>
        <source>Close the program that uses it.</source>
        <translation>Užverkite jį naudojančią programą.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to use serial ports.</source>
        <translation>Paprašykite administratoriaus teisės naudoti nuosekliuosius prievadus.</translation>
    </message>
    <message>
        <source>Plug it in again, anywhere. It is heard by itself within two seconds.</source>
        <translation>Prijunkite iš naujo, bet kur. Per dvi sekundes jis bus atpažintas pats.</translation>
    </message>
    <message>
        <source>Look at its line in the settings.</source>
        <translation>Patikrinkite jo ryšį nuostatose.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n praleistas kaip pasikartojimas</numerusform>
            <numerusform>%n praleisti kaip pasikartojimai</numerusform>
            <numerusform>%n praleista kaip pasikartojimai</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>skaitytuvas</translation>
    </message>
    <message>
        <source>cable with a serial chip</source>
        <translation>laidas su nuosekliosios sąsajos lustu</translation>
    </message>
    <message>
        <source>scanner that types</source>
        <translation>rašantis skaitytuvas</translation>
    </message>
    <message>
        <source>scanner in a mode without a port</source>
        <translation>skaitytuvas be prievado režimo</translation>
    </message>
    <message>
        <source>There is no port to listen at. Plug the scanner in, or enter its address.</source>
        <translation>Nėra prievado, kurio klausyti. Prijunkite skaitytuvą arba įrašykite jo adresą.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation>
            <numerusform>Klausoma %n prievado. Nuskaitykite kodą viršuje.</numerusform>
            <numerusform>Klausoma %n prievadų. Nuskaitykite kodą viršuje.</numerusform>
            <numerusform>Klausoma %n prievadų. Nuskaitykite kodą viršuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came, but not that: {bytes}. Scan again, now at {speed} baud.</source>
        <translation>Kažkas gauta, bet ne tai: {bytes}. Nuskaitykite dar kartą, dabar {speed} bodų sparta.</translation>
    </message>
    <message>
        <source>Port {path} cannot be heard: {why}</source>
        <translation>Prievado {path} klausyti negalima: {why}</translation>
    </message>
    <message>
        <source>“{name}” read it: this scanner is set up already.</source>
        <translation>Perskaitė „{name}“: šis skaitytuvas jau nustatytas.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>jo nebėra</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>jį naudoja kita programa</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>neturite teisės jo naudoti</translation>
    </message>
    <message>
        <source>Found: {line}</source>
        <translation>Rasta: {line}</translation>
    </message>
    <message>
        <source>no end of code: a pause ends it</source>
        <translation>kodas be pabaigos: ją žymi pauzė</translation>
    </message>
    <message>
        <source>around each code: {before} … {after}</source>
        <translation>apie kiekvieną kodą: {before} … {after}</translation>
    </message>
    <message>
        <source>This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on typing scanners for this desk.</source>
        <translation>Šis skaitytuvas rašo kaip klaviatūra. Perjunkite jį į nuoseklųjį prievadą vadovo nuostatų kodu arba šioje darbo vietoje įjunkite rašančius skaitytuvus.</translation>
    </message>
    <message>
        <source>There is no queue.</source>
        <translation>Eilių nėra.</translation>
    </message>
    <message>
        <source>Callers wait in queues.</source>
        <translation>Skambinantieji laukia eilėse.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nauja eilė</translation>
    </message>
    <message>
        <source>With commas between them: whose supervisors look after it.</source>
        <translation>Atskirtos kableliais: kieno vadovai ją prižiūri.</translation>
    </message>
    <message>
        <source>How long one operator is rung.</source>
        <translation>Kiek laiko skambinama vienam operatoriui.</translation>
    </message>
    <message>
        <source>After-call work before the next call.</source>
        <translation>Darbas po skambučio iki kito skambučio.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Kas ją aptarnauja</translation>
    </message>
    <message>
        <source>Skills this queue wants</source>
        <translation>Įgūdžiai, kurių reikia šiai eilei</translation>
    </message>
    <message>
        <source>Of callers. Below it, the floor says so.</source>
        <translation>Skambinančiųjų. Jei mažiau, tai rodo salė.</translation>
    </message>
    <message>
        <source>What came of a call</source>
        <translation>Skambučio rezultatas</translation>
    </message>
    <message>
        <source>One a line, as the operator sees it.</source>
        <translation>Po vieną eilutėje, kaip mato operatorius.</translation>
    </message>
    <message>
        <source>Wrap-up lasts until one is chosen.</source>
        <translation>Užbaigimas trunka, kol rezultatas pasirenkamas.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Laukimas</translation>
    </message>
    <message>
        <source>Points for every call of this queue.</source>
        <translation>Taškai kiekvienam šios eilės skambučiui.</translation>
    </message>
    <message>
        <source>So long a caller waits for the operator who knows him.</source>
        <translation>Tiek laiko skambinantysis laukia jį pažįstančio operatoriaus.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>visai ne</translation>
    </message>
    <message>
        <source>Before the same call rings again at one who refused or missed it.</source>
        <translation>Kol tas pats skambutis vėl skamba tam, kas jį atmetė ar praleido.</translation>
    </message>
    <message>
        <source>Then as when it takes too long.</source>
        <translation>Tada kaip tada, kai trunka per ilgai.</translation>
    </message>
    <message>
        <source>While they wait</source>
        <translation>Kol laukia</translation>
    </message>
    <message>
        <source>Those that somebody dials whose first queue this is.</source>
        <translation>Tie, kuriuos renka tas, kieno pirma eilė yra ši.</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>paprastai {value}</translation>
    </message>
    <message>
        <source>holds after the next start of Ringdesk</source>
        <translation>galios kitą kartą paleidus Ringdesk</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Visi namai</translation>
    </message>
    <message>
        <source>Two letters, of numbers without a country code.</source>
        <translation>Dvi raidės, numeriams be šalies kodo.</translation>
    </message>
    <message>
        <source>To people you call.</source>
        <translation>Tiems, kuriems skambinate.</translation>
    </message>
    <message>
        <source>none: as the line has it</source>
        <translation>nėra: kaip linijoje</translation>
    </message>
    <message>
        <source>So many digits count as an extension of the house.</source>
        <translation>Tiek skaitmenų laikoma vidiniu numeriu.</translation>
    </message>
    <message>
        <source>Before a queue is chosen without it; it rings meanwhile.</source>
        <translation>Paskui eilė renkama be jo; tuo metu skamba.</translation>
    </message>
    <message>
        <source>The operator&apos;s own phone, and then the number.</source>
        <translation>Paties operatoriaus telefonas, tada numeris.</translation>
    </message>
    <message>
        <source>Who has a point is served like one who came so much earlier.</source>
        <translation>Turintis tašką aptarnaujamas lyg atėjęs tiek anksčiau.</translation>
    </message>
    <message>
        <source>What who is on the block list hears.</source>
        <translation>Ką girdi užblokuotas skambintojas.</translation>
    </message>
    <message>
        <source>none: they are refused</source>
        <translation>nėra: jie atmetami</translation>
    </message>
    <message>
        <source>Parked callers</source>
        <translation>Pastatyti skambintojai</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>What one dials to have a parked caller.</source>
        <translation>Ką rinkti norint paimti pastatytą skambintoją.</translation>
    </message>
    <message>
        <source>To who parked them, then to their queue.</source>
        <translation>Tam, kas pastatė, tada į jų eilę.</translation>
    </message>
    <message>
        <source>Recording and listening</source>
        <translation>Įrašymas ir klausymasis</translation>
    </message>
    <message>
        <source>Where the first queue of who dials says nothing.</source>
        <translation>Kai renkančiojo pirma eilė nieko nesako.</translation>
    </message>
    <message>
        <source>Where the queue says nothing. Unseen: ask a lawyer first.</source>
        <translation>Kai eilė nieko nesako. Nematomai: pirma paklauskite teisininko.</translation>
    </message>
    <message>
        <source>At least 20 seconds.</source>
        <translation>Ne mažiau kaip 20 sekundžių.</translation>
    </message>
    <message>
        <source>While it is known, and was not off by more than half.</source>
        <translation>Kol jis žinomas ir neklydo daugiau nei per pusę.</translation>
    </message>
    <message>
        <source>Then he stands on the list of calls.</source>
        <translation>Vėliau jis lieka skambučių sąraše.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rodikliai</translation>
    </message>
    <message>
        <source>Seconds of the service level.</source>
        <translation>Aptarnavimo lygio sekundės.</translation>
    </message>
    <message>
        <source>Nobody could have been quicker; not counted against the service level.</source>
        <translation>Greičiau niekas nebūtų spėjęs; aptarnavimo lygio tai nemažina.</translation>
    </message>
    <message>
        <source>everybody counts</source>
        <translation>skaičiuojami visi</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>visam laikui</translation>
    </message>
    <message>
        <source>Then the call is recorded again by itself.</source>
        <translation>Paskui skambutis vėl įrašomas savaime.</translation>
    </message>
    <message>
        <source>Listening to calls</source>
        <translation>Pokalbių klausymasis</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Kol kalbama</translation>
    </message>
    <message>
        <source>As it is named in the room of texts; offered when a call is answered.</source>
        <translation>Kaip pavadintas tekstų kambaryje; pasiūlomas atsiliepus.</translation>
    </message>
    <message>
        <source>Voicemail: {name}</source>
        <translation>Balso paštas: {name}</translation>
    </message>
    <message>
        <source>Menu: {name}</source>
        <translation>Meniu: {name}</translation>
    </message>
    <message>
        <source>As when nobody is signed in</source>
        <translation>Kaip ir kai niekas neprisijungęs</translation>
    </message>
    <message>
        <source>even</source>
        <translation>lyginis</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>nelyginis</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>žymė (mark)</translation>
    </message>
    <message>
        <source>space</source>
        <translation>tarpas (space)</translation>
    </message>
    <message>
        <source>XON/XOFF</source>
        <translation>XON/XOFF</translation>
    </message>
    <message>
        <source>RTS/CTS</source>
        <translation>RTS/CTS</translation>
    </message>
    <message>
        <source>CR, LF, TAB or ETX, whichever comes</source>
        <translation>CR, LF, TAB ar ETX – kuris ateis</translation>
    </message>
    <message>
        <source>CR only</source>
        <translation>tik CR</translation>
    </message>
    <message>
        <source>LF only</source>
        <translation>tik LF</translation>
    </message>
    <message>
        <source>TAB only</source>
        <translation>tik TAB</translation>
    </message>
    <message>
        <source>ETX only</source>
        <translation>tik ETX</translation>
    </message>
    <message>
        <source>none: a pause ends it</source>
        <translation>nėra: pabaigą žymi pauzė</translation>
    </message>
    <message>
        <source>Around a code can stand only ASCII and control characters that end no code; a pause is not 0.</source>
        <translation>Apie kodą gali būti tik ASCII ir valdymo ženklai, kurie kodo nebaigia; pauzė nėra 0.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Prievadas</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Sparta, bodai</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Duomenų bitai</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Lyginumas</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stop bitai</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Srauto valdymas</translation>
    </message>
    <message>
        <source>End of a code</source>
        <translation>Kodo pabaiga</translation>
    </message>
    <message>
        <source>Pause that ends a code, ms</source>
        <translation>Kodą užbaigianti pauzė, ms</translation>
    </message>
    <message>
        <source>control characters as &lt;STX&gt;, &lt;GS&gt;</source>
        <translation>valdymo ženklai kaip &lt;STX&gt;, &lt;GS&gt;</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Prieš kiekvieną kodą</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Po kiekvieno kodo</translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>Pauzė nurodoma milisekundėmis, skaičiumi.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Kyla ties</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>Baigiasi ties</translation>
    </message>
    <message>
        <source>When it is so for</source>
        <translation>Kai taip trunka</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Laiškas kam</translation>
    </message>
    <message>
        <source>They hear it</source>
        <translation>Jie girdi</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tylos valandos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>Not judged before</source>
        <translation>Nevertinama iki</translation>
    </message>
    <message>
        <source>Late back after</source>
        <translation>Vėluoja po</translation>
    </message>
    <message>
        <source>Calls that are dialled are recorded</source>
        <translation>Renkami skambučiai įrašomi</translation>
    </message>
    <message>
        <source>Wait for the caller&apos;s name</source>
        <translation>Laukti skambintojo vardo</translation>
    </message>
    <message>
        <source>A dialled number rings</source>
        <translation>Renkamas numeris skamba</translation>
    </message>
    <message>
        <source>A point of priority is worth</source>
        <translation>Pirmenybės taškas vertas</translation>
    </message>
    <message>
        <source>Digits of extension numbers</source>
        <translation>Vidinių numerių skaitmenys</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Rodomas numeris</translation>
    </message>
    <message>
        <source>Numbers for parked callers</source>
        <translation>Pastatytų skambintojų numeriai</translation>
    </message>
    <message>
        <source>Parked callers come back after</source>
        <translation>Pastatyti grįžta po</translation>
    </message>
    <message>
        <source>Recording for blocked callers</source>
        <translation>Įrašas užblokuotiems</translation>
    </message>
    <message>
        <source>What scanners sent</source>
        <translation>Ką atsiuntė skaitytuvai</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>Kas iš to gauta</translation>
    </message>
    <message>
        <source>Of which scanner</source>
        <translation>Kurio skaitytuvo</translation>
    </message>
    <message>
        <source>All scanners</source>
        <translation>Visi skaitytuvai</translation>
    </message>
    <message>
        <source>Find text, &lt;GS&gt; or bytes</source>
        <translation>Rasti tekstą, &lt;GS&gt; ar baitus</translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation>Rasti neapdorotame žurnale</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Įrašyti į failą…</translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation>Neapdorotas žurnalas</translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation>Įrašyti neapdorotą žurnalą</translation>
    </message>
    <message>
        <source>Read twice, counted once: {code}</source>
        <translation>Perskaityta du kartus, skaičiuojama vieną: {code}</translation>
    </message>
    <message>
        <source>Scanned {code}: it waits on the desk.</source>
        <translation>Nuskaityta {code}: laukia darbalaukyje.</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Kuris lapas</translation>
    </message>
    <message>
        <source>Only codes whose text a manual or a trial states are here; print the others from your scanner&apos;s manual. A code of another maker does nothing.</source>
        <translation>Čia tik kodai, kurių tekstas žinomas iš instrukcijos ar bandymo; kitus spausdinkite iš savo skaitytuvo instrukcijos. Kito gamintojo kodas nieko nedaro.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Išspausdinta.</translation>
    </message>
    <message>
        <source>Save the setting codes</source>
        <translation>Įrašyti nustatymų kodus</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Įrašyta: {file}</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Išspausdinti nepavyko.</translation>
    </message>
    <message>
        <source>any scanner</source>
        <translation>bet kuriam skaitytuvui</translation>
    </message>
    <message>
        <source>Open a request for the device</source>
        <translation>Atverti įrenginio užklausą</translation>
    </message>
    <message>
        <source>The device is here</source>
        <translation>Įrenginys jau čia</translation>
    </message>
    <message>
        <source>The request is done</source>
        <translation>Užklausa atlikta</translation>
    </message>
    <message>
        <source>The next scan is a part</source>
        <translation>Kitas nuskaitymas – dalis</translation>
    </message>
    <message>
        <source>The next scan is a device that is lent</source>
        <translation>Kitas nuskaitymas – skolinamas įrenginys</translation>
    </message>
    <message>
        <source>Serial port and carriage return</source>
        <translation>Nuoseklusis prievadas ir eilutės pabaiga</translation>
    </message>
    <message>
        <source>Send each code at once</source>
        <translation>Siųsti kiekvieną kodą iš karto</translation>
    </message>
    <message>
        <source>The dongle is a serial port</source>
        <translation>Imtuvas yra nuoseklusis prievadas</translation>
    </message>
    <message>
        <source>Carriage return after each code</source>
        <translation>Eilutės pabaiga (CR) po kiekvieno kodo</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>Raidės tokios, kokios yra</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Išsaugoti šias nuostatas</translation>
    </message>
    <message>
        <source>Serial port or keyboard</source>
        <translation>Nuoseklusis prievadas arba klaviatūra</translation>
    </message>
    <message>
        <source>The scanner is a USB serial port</source>
        <translation>Skaitytuvas veikia kaip USB nuoseklusis prievadas</translation>
    </message>
    <message>
        <source>The scanner is a USB keyboard</source>
        <translation>Skaitytuvas veikia kaip USB klaviatūra</translation>
    </message>
    <message>
        <source>Gryphon, QuickScan, PowerScan and Touch of the generation that answers to $P</source>
        <translation>„Gryphon“, „QuickScan“, „PowerScan“ ir „Touch“ kartos, kuri supranta $P</translation>
    </message>
    <message>
        <source>scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names</source>
        <translation>skaitytuvams su USB imtuvu, kurių nuostatų kodai prasideda %%SpecCode; parduodami įvairiais vardais</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Šaltinis: {source}</translation>
    </message>
    <message>
        <source>For {models}. Scan from top to bottom.</source>
        <translation>Skirta {models}. Skaitykite iš viršaus žemyn.</translation>
    </message>
    <message>
        <source>For {models}. Cut out the cards and put them beside the scanner.</source>
        <translation>Skirta {models}. Iškirpkite korteles ir padėkite prie skaitytuvo.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or set the scanner to serial.</source>
        <translation>Skaitytuvas rašo kitu klaviatūros išdėstymu: {code}. Perjunkite klaviatūrą į anglų kalbą arba nustatykite skaitytuvui nuoseklųjį režimą.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Paskelbta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Liko padaryti</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Visi įrenginiai</translation>
    </message>
    <message>
        <source>There is no recall.</source>
        <translation>Atšaukimų nėra.</translation>
    </message>
    <message>
        <source>Name models and serial numbers, and the owners are found at once.</source>
        <translation>Nurodykite modelius ir serijos numerius, ir savininkai bus rasti iškart.</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>Naujas atšaukimas</translation>
    </message>
    <message>
        <source>Choose a recall.</source>
        <translation>Pasirinkite atšaukimą.</translation>
    </message>
    <message>
        <source>No device of the book is concerned.</source>
        <translation>Nė vienas žinomas įrenginys nepatenka.</translation>
    </message>
    <message>
        <source>One that comes later is added.</source>
        <translation>Vėliau atsiradęs bus pridėtas.</translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Tinkamų įrenginių nėra.</translation>
    </message>
    <message>
        <source>Choose another state or take the filter away.</source>
        <translation>Pasirinkite kitą būseną arba nuimkite filtrą.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a recall</comment>
        <translation>užbaigtas</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>skambinti</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nėra kam</translation>
    </message>
    <message>
        <source>{state} {count} ({share} %)</source>
        <translation>{state} {count} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n įrenginys</numerusform>
            <numerusform>%n įrenginiai</numerusform>
            <numerusform>%n įrenginių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>Apima %n įrenginį</numerusform>
            <numerusform>Apima %n įrenginius</numerusform>
            <numerusform>Apima %n įrenginių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation>
            <numerusform>%n savininkas</numerusform>
            <numerusform>%n savininkai</numerusform>
            <numerusform>%n savininkų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n be žinomo savininko</numerusform>
            <numerusform>%n be žinomo savininko</numerusform>
            <numerusform>%n be žinomo savininko</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Pirma pasirinkite įrenginį.</translation>
    </message>
    <message>
        <source>Save this one first, or close it.</source>
        <translation>Pirma įrašykite šį arba jį uždarykite.</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>Šis atšaukimas užbaigtas.</translation>
    </message>
    <message>
        <source>Its state does not allow that.</source>
        <translation>Jo būsena to neleidžia.</translation>
    </message>
    <message>
        <source>Nobody to call is known.</source>
        <translation>Nežinoma, kam skambinti.</translation>
    </message>
    <message>
        <source>It is on the list of calls.</source>
        <translation>Jau yra skambučių sąraše.</translation>
    </message>
    <message>
        <source>Put on the call list</source>
        <translation>Įtraukti į skambučių sąrašą</translation>
    </message>
    <message>
        <source>Closed when every device is fixed or refused.</source>
        <translation>Užbaigiama, kai visi įrenginiai sutaisyti arba atsisakyta.</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>Užbaigti atšaukimą</translation>
    </message>
    <message>
        <source>Owner, serial number or place</source>
        <translation>Savininkas, serijos numeris ar vieta</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruoti sąrašą</translation>
    </message>
    <message>
        <source>Recalled devices</source>
        <translation>Atšaukti įrenginiai</translation>
    </message>
    <message>
        <source>What the owner said; needed for a refusal</source>
        <translation>Ką sakė savininkas; būtina, jei atsisako</translation>
    </message>
    <message>
        <source>What the owner said</source>
        <translation>Ką sakė savininkas</translation>
    </message>
    <message>
        <source>Call all owners</source>
        <translation>Skambinti visiems savininkams</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Įrašyti kaip CSV</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Keisti</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>pirmi {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation>
            <numerusform>%n naujas skambučių sąraše.</numerusform>
            <numerusform>%n nauji skambučių sąraše.</numerusform>
            <numerusform>%n naujų skambučių sąraše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed. The work is written down in {ticket}.</source>
        <translation>Sutaisyta. Darbas įrašytas į {ticket}.</translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>Dar vienas kalendorius</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>Pašalinti šį kalendorių</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Darbo laikas</translation>
    </message>
    <message>
        <source>Calendars and queues</source>
        <translation>Kalendoriai ir eilės</translation>
    </message>
    <message>
        <source>For every queue</source>
        <translation>Visoms eilėms</translation>
    </message>
    <message>
        <source>Another calendar has this name.</source>
        <translation>Taip vadinasi kitas kalendorius.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Reikia pavadinimo.</translation>
    </message>
    <message>
        <source>Queues are removed in their own page.</source>
        <translation>Eilės šalinamos jų pačių puslapyje.</translation>
    </message>
    <message>
        <source>Not removed: {names} ask whether it is open.</source>
        <translation>Nepašalinta: ar jis dirba, klausia {names}.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Šventės</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalendoriai (*.ics);;Visi failai (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken from the file.</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Iš failo paimta %n diena.</numerusform>
            <numerusform>Iš failo paimtos %n dienos.</numerusform>
            <numerusform>Iš failo paimta %n dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of this file is still to come.</source>
        <translation>Šiame faile nėra nė vienos būsimos visos dienos.</translation>
    </message>
    <message>
        <source>Queues: {names}</source>
        <translation>Eilės: {names}</translation>
    </message>
    <message>
        <source>Rules and alerts: {names}</source>
        <translation>Taisyklės ir įspėjimai: {names}</translation>
    </message>
    <message>
        <source>Nobody uses it yet: choose it at a queue or in a rule.</source>
        <translation>Kol kas niekas nenaudoja: pasirinkite jį prie eilės arba taisyklėje.</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>jokia eilė</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>kaip {name}</translation>
    </message>
    <message>
        <source>Hours of this queue</source>
        <translation>Šios eilės laikas</translation>
    </message>
    <message>
        <source>Holidays from a file…</source>
        <translation>Šventės iš failo…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Be šio failo</translation>
    </message>
    <message>
        <source>Half days have times and a name; 12-25 comes every year.</source>
        <translation>Trumpesnės dienos turi laiką ir pavadinimą; 12-25 kartojasi kasmet.</translation>
    </message>
    <message>
        <source>Where Friday is the weekend: Sa-We 08:00-16:00, Th 08:00-12:00.</source>
        <translation>Kur savaitgalis – penktadienis: Sa-We 08:00-16:00, Th 08:00-12:00.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Tekstu</translation>
    </message>
    <message>
        <source>Closed and half days</source>
        <translation>Nedarbo ir trumpesnės dienos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>Ateinantys metai</translation>
    </message>
    <message>
        <source>Hours of its own</source>
        <translation>Savas laikas</translation>
    </message>
    <message>
        <source>The calendar {name} is changed in its own row; other queues may use it too.</source>
        <translation>Kalendorius {name} keičiamas jo eilutėje; jį gali naudoti ir kitos eilės.</translation>
    </message>
    <message numerus="yes">
        <source>Whole days out of {file}, beside the plan: %n</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Visos dienos iš {file}, šalia plano: %n</numerusform>
            <numerusform>Visos dienos iš {file}, šalia plano: %n</numerusform>
            <numerusform>Visos dienos iš {file}, šalia plano: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>always open</source>
        <translation>visada dirba</translation>
    </message>
    <message>
        <source>Open, each line some days</source>
        <translation>Darbo laikas, kiekvienoje eilutėje kelios dienos</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Nedarbo dienos</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Naujas kalendorius</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Telpa</translation>
    </message>
    <message>
        <source>Requests of these teams</source>
        <translation>Šių komandų užklausos</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>only without a team</source>
        <translation>tik be komandos</translation>
    </message>
    <message>
        <source>Requests without an owner go to whoever of these has most room.</source>
        <translation>Užklausos be atsakingo tenka tam iš jų, kuris turi daugiausia vietos.</translation>
    </message>
    <message>
        <source>Nobody here: nothing is given.</source>
        <translation>Čia nieko nėra: darbas neskirstomas.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Dar vienas žmogus</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Pašalinti iš sąrašo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Pirma pažymėkite užklausas.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Naujas atsakingas</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nauja komanda</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Skirti atsakingą</translation>
    </message>
    <message>
        <source>Set team</source>
        <translation>Skirti komandą</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Atšaukta.</translation>
    </message>
    <message>
        <source>{count} of {wanted} put back; the others were changed since.</source>
        <translation>Grąžinta {count} iš {wanted}; kitos per tą laiką pakeistos.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Krūvis</translation>
    </message>
    <message>
        <source>Promises to customers</source>
        <translation>Įsipareigojimai klientams</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Laikai</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendoriai</translation>
    </message>
    <message>
        <source>Who gets work</source>
        <translation>Kas gauna darbą</translation>
    </message>
    <message>
        <source>Only supervisors look at the floor.</source>
        <translation>Salę mato tik vadovai.</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Dabartiniai skambučiai</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Žmonės</translation>
    </message>
    <message>
        <source>Active calls: {n}</source>
        <translation>Dabartiniai skambučiai: {n}</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>Žmonės: {n}</translation>
    </message>
    <message>
        <source>Stale since {time}</source>
        <translation>Pasenę nuo {time}</translation>
    </message>
    <message>
        <source>waiting for the exchange</source>
        <translation>laukiama stotelės</translation>
    </message>
    <message>
        <source>lines {n} of {all}</source>
        <translation>linijos {n} iš {all}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>gyvai</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Svoriai</translation>
    </message>
    <message>
        <source>First response (h:mm)</source>
        <translation>Pirmas atsakymas (h:mm)</translation>
    </message>
    <message>
        <source>Solution (h:mm)</source>
        <translation>Sprendimas (h:mm)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Time counts in the calendar&apos;s hours and stands while the customer is waited for.</source>
        <translation>Laikas skaičiuojamas kalendoriaus valandomis ir sustoja, kol laukiama kliento.</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>Dar vienas įsipareigojimas</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Pašalinti šį įsipareigojimą</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>Įrenginių rūšys</translation>
    </message>
    <message>
        <source>Kinds of devices, each line one: “cold room 3”</source>
        <translation>Įrenginių rūšys, po vieną eilutėje: „šaldymo kamera 3“</translation>
    </message>
    <message>
        <source>A request takes so much of somebody&apos;s room.</source>
        <translation>Tiek žmogaus talpos užima užklausa.</translation>
    </message>
    <message>
        <source>A line for its kind of device goes before its priority.</source>
        <translation>Įrenginio rūšies eilutė svarbesnė už svarbos eilutę.</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Išlaidų rūšis</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas padaryta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valiuta</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Pridėti eilutę</translation>
    </message>
    <message>
        <source>Costs of the request</source>
        <translation>Užklausos išlaidos</translation>
    </message>
    <message>
        <source>Free work for this request, though the warranty does not pay it.</source>
        <translation>Nemokamas darbas šiai užklausai, nors garantija neapmoka.</translation>
    </message>
    <message>
        <source>Removed: {what}, {sum}</source>
        <translation>Pašalinta: {what}, {sum}</translation>
    </message>
    <message>
        <source>Why shall it be free?</source>
        <translation>Kodėl nemokamai?</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Leisti</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Sąsajos</translation>
    </message>
    <message>
        <source>Link a request, device, person, project… (empty: what lies near)</source>
        <translation>Susieti užklausą, įrenginį, žmogų, projektą… (tuščia: kas artima)</translation>
    </message>
    <message>
        <source>Links of the request</source>
        <translation>Užklausos sąsajos</translation>
    </message>
    <message>
        <source>Nothing lies near this request. Write what to look for.</source>
        <translation>Artimų šiai užklausai nėra. Įrašykite, ko ieškoti.</translation>
    </message>
    <message>
        <source>Link removed: {what}</source>
        <translation>Sąsaja pašalinta: {what}</translation>
    </message>
    <message>
        <source>Scan or type a loaner: it goes out, or comes back</source>
        <translation>Nuskaitykite ar įveskite skolinamą įrenginį: jis išduodamas arba grįžta</translation>
    </message>
    <message>
        <source>Loaners of the request</source>
        <translation>Užklausai skolinami įrenginiai</translation>
    </message>
    <message>
        <source>It came back: {device}</source>
        <translation>Grįžo: {device}</translation>
    </message>
    <message>
        <source>Lent: {device}</source>
        <translation>Paskolinta: {device}</translation>
    </message>
    <message>
        <source>No costs yet. Write the first line below.</source>
        <translation>Išlaidų dar nėra. Pirmą eilutę įrašykite apačioje.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>kind of cost</comment>
        <translation>Detalė</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Išoriniai darbai</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who pays</comment>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Warranty</source>
        <comment>who pays</comment>
        <translation>Garantija</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <comment>who pays</comment>
        <translation>Gera valia</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Valandos</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Vienetai</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometrai</translation>
    </message>
    <message>
        <source>{payer}: {sums}</source>
        <translation>{payer}: {sums}</translation>
    </message>
    <message>
        <source>No device: the warranty pays nothing.</source>
        <translation>Įrenginio nėra: garantija nieko neapmoka.</translation>
    </message>
    <message>
        <source>When opened: {warranty}</source>
        <translation>Atveriant: {warranty}</translation>
    </message>
    <message>
        <source>Today: {warranty}</source>
        <translation>Šiandien: {warranty}</translation>
    </message>
    <message>
        <source>Free work allowed by {who}, {when}: {reason}</source>
        <translation>Nemokamai dirbti leido {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>garantijos nėra</translation>
    </message>
    <message>
        <source>warranty pays</source>
        <translation>moka garantija</translation>
    </message>
    <message>
        <source>customer pays</source>
        <translation>moka klientas</translation>
    </message>
    <message>
        <source>Allow free work…</source>
        <translation>Leisti dirbti nemokamai…</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Moka klientas</translation>
    </message>
    <message>
        <source>Only a supervisor may allow free work.</source>
        <translation>Dirbti nemokamai leisti gali tik vadovas.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Detalė</translation>
    </message>
    <message>
        <source>No part is reserved or used.</source>
        <translation>Rezervuotų ar panaudotų detalių nėra.</translation>
    </message>
    <message>
        <source>Scan one, or write its number above.</source>
        <translation>Nuskaitykite detalę arba įrašykite jos numerį viršuje.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Skolinamas įrenginys</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>Išduota nuo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Nothing is lent to the customer.</source>
        <translation>Klientui nieko nepaskolinta.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Panaudoti</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>Rezervuoti</translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation>Pirma pasirinkite detalę.</translation>
    </message>
    <message>
        <source>It is used already.</source>
        <translation>Ji jau panaudota.</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Atgal į sandėlį</translation>
    </message>
    <message>
        <source>Return to supplier…</source>
        <translation>Grąžinti tiekėjui…</translation>
    </message>
    <message>
        <source>out since {when}</source>
        <translation>išduota nuo {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>back {when}</source>
        <translation>grąžinta {when}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>dar negrąžinta</translation>
    </message>
    <message>
        <source>It cannot be closed yet: the customer has {devices}. Scan it here when it is back.</source>
        <translation>Užverti dar negalima: klientas turi {devices}. Grįžus nuskaitykite čia.</translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation>Dar nieko nesusieta.</translation>
    </message>
    <message>
        <source>Search above for what belongs here.</source>
        <translation>Viršuje ieškokite, kas čia priklauso.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projektas</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Pašalinti sąsają</translation>
    </message>
    <message>
        <source>It is the request&apos;s own: change it in the request.</source>
        <translation>Tai pačios užklausos duomuo: keiskite užklausoje.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nebėra</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tiekėjas</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Tiekėjo numeris</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dienų išvykęs</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Žingsnis</translation>
    </message>
    <message>
        <source>Nothing of this request went back to a supplier.</source>
        <translation>Iš šios užklausos tiekėjui nieko negrąžinta.</translation>
    </message>
    <message>
        <source>No return is like this.</source>
        <translation>Tokių grąžinimų nėra.</translation>
    </message>
    <message>
        <source>Fault, for the supplier</source>
        <translation>Gedimas, tiekėjui</translation>
    </message>
    <message>
        <source>Supplier&apos;s RMA number</source>
        <translation>Tiekėjo RMA numeris</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vežėjas</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Siuntos numeris</translation>
    </message>
    <message>
        <source>Serial number of the new piece</source>
        <translation>Naujojo serijos numeris</translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation>Sekti siuntą</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation>
            <numerusform>%n diena be atsakymo</numerusform>
            <numerusform>%n dienos be atsakymo</numerusform>
            <numerusform>%n dienų be atsakymo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation>
            <numerusform>Išsiųsta prieš daugiau nei %n dieną, atsakymo nėra.</numerusform>
            <numerusform>Išsiųsta prieš daugiau nei %n dienas, atsakymo nėra.</numerusform>
            <numerusform>Išsiųsta prieš daugiau nei %n dienų, atsakymo nėra.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Keista</translation>
    </message>
    <message>
        <source>replaced by {serial}</source>
        <translation>pakeista į {serial}</translation>
    </message>
    <message>
        <source>credited {sum}</source>
        <translation>grąžinta {sum}</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Atviri</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>Pas tiekėją</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Baigti</translation>
    </message>
    <message>
        <source>All</source>
        <comment>returns</comment>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Grąžinimai</translation>
    </message>
    <message>
        <source>Returns of the request</source>
        <translation>Užklausos grąžinimai</translation>
    </message>
    <message>
        <source>The request has no device. A part is sent back from its tab.</source>
        <translation>Užklausa neturi įrenginio. Detalė grąžinama iš jos kortelės.</translation>
    </message>
    <message>
        <source>Send the device back…</source>
        <translation>Grąžinti įrenginį…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Atverti užklausą</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Atverti įrenginį</translation>
    </message>
    <message>
        <source>Correct a part</source>
        <translation>Taisyti detalę</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Detalės pavadinimas</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Vienos kaina</translation>
    </message>
    <message>
        <source>Find by name or serial number</source>
        <translation>Rasti pagal pavadinimą ar serijos numerį</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Rasti detalę</translation>
    </message>
    <message>
        <source>What lies on the shelf</source>
        <translation>Kas yra lentynoje</translation>
    </message>
    <message>
        <source>Why is it written off? Enter writes it off.</source>
        <translation>Kodėl nurašoma? Enter nurašo.</translation>
    </message>
    <message>
        <source>Why is it written off?</source>
        <translation>Kodėl nurašoma?</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Lentynoje</translation>
    </message>
    <message>
        <source>Written off: {part}</source>
        <translation>Nurašyta: {part}</translation>
    </message>
    <message>
        <source>In stock again: {part}</source>
        <translation>Vėl sandėlyje: {part}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Laisva</translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation>Detalių nėra.</translation>
    </message>
    <message>
        <source>Take some into stock: press the button above.</source>
        <translation>Priimkite į sandėlį: spauskite mygtuką viršuje.</translation>
    </message>
    <message>
        <source>No part is like this.</source>
        <translation>Tokių detalių nėra.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>Išduotų skolinamų įrenginių nėra.</translation>
    </message>
    <message>
        <source>Take into stock…</source>
        <translation>Priimti į sandėlį…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parts</comment>
        <translation>Visos</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Jos nėra lentynoje.</translation>
    </message>
    <message>
        <source>It is in no request.</source>
        <translation>Ji nepriskirta jokiai užklausai.</translation>
    </message>
    <message>
        <source>It was not written off.</source>
        <translation>Ji nebuvo nurašyta.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Taisyti…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Nurašyti…</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Atsirado</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation>
            <numerusform>%n detalė</numerusform>
            <numerusform>%n detalės</numerusform>
            <numerusform>%n detalių</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation>išduota</translation>
    </message>
    <message>
        <source>overdue: the work is done</source>
        <translation>vėluoja: darbas atliktas</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nežinoma kam</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
        </translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>sandėlyje</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation>
            <numerusform>Priimta: %n</numerusform>
            <numerusform>Priimta: %n</numerusform>
            <numerusform>Priimta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation>
            <numerusform>Atmesta: %n</numerusform>
            <numerusform>Atmesta: %n</numerusform>
            <numerusform>Atmesta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by the supplier&apos;s number, serial or tracking number, supplier</source>
        <translation>Rasti pagal tiekėjo, serijos ar siuntos numerį, tiekėją</translation>
    </message>
    <message>
        <source>Find a return</source>
        <translation>Rasti grąžinimą</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>Kurie grąžinimai</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the stock</source>
        <translation>Sandėlio puslapiai</translation>
    </message>
    <message>
        <source>Scan or type a serial number</source>
        <translation>Nuskaitykite ar įveskite serijos numerį</translation>
    </message>
    <message>
        <source>What was scanned into stock</source>
        <translation>Kas nuskaityta į sandėlį</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Atšaukti paskutinį</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nėra ko atšaukti.</translation>
    </message>
    <message>
        <source>Take into stock</source>
        <translation>Priimti į sandėlį</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait for it.</source>
        <translation>
            <numerusform>Laukia %n nuskaitymas.</numerusform>
            <numerusform>Laukia %n nuskaitymai.</numerusform>
            <numerusform>Laukia %n nuskaitymų.</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nepriimta</translation>
    </message>
    <message>
        <source>To tell the customer</source>
        <translation>Pasakyti klientui</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n pasakyti</numerusform>
            <numerusform>%n pasakyti</numerusform>
            <numerusform>%n pasakyti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to tell this customer: see the caller&apos;s column.</source>
        <translation>Šiam klientui yra ką pasakyti: žr. skambintojo stulpelį.</translation>
    </message>
    <message>
        <source>Service at intervals</source>
        <translation>Reguliari priežiūra</translation>
    </message>
    <message>
        <source>A warranty that ends</source>
        <translation>Besibaigianti garantija</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Skaičiuojama nuo</translation>
    </message>
    <message>
        <source>Calls are made by this plan</source>
        <translation>Pagal šį planą skambinama</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>Apie ką skambutis</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Kas kiek mėnesių</translation>
    </message>
    <message>
        <source>Called so many days before</source>
        <translation>Prieš kiek dienų skambinama</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ką sakyti</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Visi įrenginiai</translation>
    </message>
    <message>
        <source>Plans of service</source>
        <translation>Priežiūros planai</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Kam atėjo laikas</translation>
    </message>
    <message>
        <source>Serviced today</source>
        <translation>Prižiūrėta šiandien</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Atgal prie skambučių</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Naujas planas</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation>
            <numerusform>Įrašyta. %n naujas.</numerusform>
            <numerusform>Įrašyta. %n nauji.</numerusform>
            <numerusform>Įrašyta. %n naujų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Bandyta</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Ką pasakyti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Skambinama</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Paskutinė priežiūra</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>Skambinti dabar</translation>
    </message>
    <message>
        <source>What was told and what came true</source>
        <translation>Kas pasakyta ir kas išsipildė</translation>
    </message>
    <message>
        <source>Told a wait</source>
        <translation>Pasakytas laukimas</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>True</source>
        <comment>an announced wait</comment>
        <translation>Teisingai</translation>
    </message>
    <message>
        <source>Share true</source>
        <comment>of announced waits</comment>
        <translation>Teisingų dalis</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Anksčiau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>mean wait</comment>
        <translation>Pasakyta</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>mean wait</comment>
        <translation>Laukta</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Vidurinė paklaida</translation>
    </message>
    <message>
        <source>Error, 4 of 5</source>
        <translation>Paklaida, 4 iš 5</translation>
    </message>
    <message>
        <source>Share withheld</source>
        <translation>Nutylėtų dalis</translation>
    </message>
    <message>
        <source>Callers who were told how long they will wait; the first time in each queue counts.</source>
        <translation>Skambinusieji, kuriems pasakyta, kiek lauks; skaičiuojamas pirmas kartas kiekvienoje eilėje.</translation>
    </message>
    <message>
        <source>Those of them whom somebody picked up there: of the others it is not known.</source>
        <translation>Tie iš jų, kuriems ten atsiliepta: apie kitus nežinoma.</translation>
    </message>
    <message>
        <source>Off by a third of what was told at most.</source>
        <translation>Skyrėsi daugiausia trečdaliu to, kas pasakyta.</translation>
    </message>
    <message>
        <source>Nothing was said, because what was foreseen had been off by more than half.</source>
        <translation>Nieko nepasakyta, nes spėjimai skyrėsi daugiau nei puse.</translation>
    </message>
    <message>
        <source>true within a third</source>
        <translation>teisingai trečdalio tikslumu</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>anksčiau</translation>
    </message>
    <message>
        <source>later</source>
        <translation>vėliau</translation>
    </message>
    <message>
        <source>Waited counts from the announcement until somebody picks up. True: off by a third of what was told at most; “less than a minute” and “more than half an hour” are true in all their width.</source>
        <translation>Laukta skaičiuojama nuo pranešimo iki atsiliepimo. Teisingai: skyrėsi daugiausia trečdaliu to, kas pasakyta; „mažiau nei minutė“ ir „daugiau nei pusvalandis“ teisingi visu savo pločiu.</translation>
    </message>
    <message>
        <source>Withheld: nothing was said, because the last 50 forecasts of the queue together were off by more than half of what was waited.</source>
        <translation>Nutylėta: nieko nepasakyta, nes paskutiniai 50 eilės spėjimų kartu skyrėsi daugiau nei puse to, kiek laukta.</translation>
    </message>
    <message>
        <source>Announced waits and what came true</source>
        <translation>Pasakytas laukimas ir kas išsipildė</translation>
    </message>
    <message>
        <source>told {time}: {close} true, {sooner} sooner, {later} later, half of them off by {error} at most</source>
        <translation>pasakyta {time}: {close} teisingai, {sooner} anksčiau, {later} vėliau, pusė skyrėsi daugiausia {error}</translation>
    </message>
    <message>
        <source>Reached, not closed</source>
        <translation>Prisiskambinta, neužbaigta</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Visi atviri</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Visos priežastys</translation>
    </message>
    <message>
        <source>Nobody is to be called now.</source>
        <translation>Dabar niekam skambinti nereikia.</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Tinkamų skambučių nėra.</translation>
    </message>
    <message>
        <source>Choose another list or take the filter away.</source>
        <translation>Pasirinkite kitą sąrašą arba nuimkite filtrą.</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>Pasirinkite skambutį.</translation>
    </message>
    <message>
        <source>What is to be told stands here.</source>
        <translation>Čia rodoma, ką reikia pasakyti.</translation>
    </message>
    <message>
        <source>No service is planned yet.</source>
        <translation>Priežiūra dar nesuplanuota.</translation>
    </message>
    <message>
        <source>A plan says for which model, how often, and how long before the customer is called.</source>
        <translation>Plane nurodoma, kuriam modeliui, kas kiek laiko ir prieš kiek dienų skambinti klientui.</translation>
    </message>
    <message>
        <source>No device of this plan has an owner and a day to count from.</source>
        <translation>Nė vienas šio plano įrenginys neturi savininko ir dienos, nuo kurios skaičiuoti.</translation>
    </message>
    <message>
        <source>Who rings in vain, recalls, planned service and warranties that end come here by themselves.</source>
        <translation>Kas skambino veltui, atšaukimai, planinė priežiūra ir besibaigiančios garantijos čia atsiranda pačios.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>prisiskambinta</translation>
    </message>
    <message>
        <source>call later</source>
        <translation>skambinti vėliau</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atsisakyta</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>nutraukta</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Neatsako</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a call to make</comment>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Blokuojamų sąrašas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Blocked numbers</source>
        <translation>Užblokuoti numeriai</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokuoti</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Išbraukti iš sąrašo</translation>
    </message>
    <message>
        <source>{number} rings nobody any more.</source>
        <translation>{number} daugiau niekam neskambės.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} vėl gali skambinti.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Grąžinti į sąrašą</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>nėra numerio</translation>
    </message>
    <message>
        <source>new</source>
        <comment>voice message</comment>
        <translation>nauja</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation>
            <numerusform>%n dalykas</numerusform>
            <numerusform>%n dalykai</numerusform>
            <numerusform>%n dalykų</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Dar nebandyta.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinomas</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Skambinti: %n</numerusform>
            <numerusform>Skambinti: %n</numerusform>
            <numerusform>Skambinti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Vėliau: %n</numerusform>
            <numerusform>Vėliau: %n</numerusform>
            <numerusform>Vėliau: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation>
            <numerusform>Prisiskambinta: %n</numerusform>
            <numerusform>Prisiskambinta: %n</numerusform>
            <numerusform>Prisiskambinta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Be numerio: %n</numerusform>
            <numerusform>Be numerio: %n</numerusform>
            <numerusform>Be numerio: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard</source>
        <comment>voice messages</comment>
        <translation>
            <numerusform>Neišklausyta: %n</numerusform>
            <numerusform>Neišklausyta: %n</numerusform>
            <numerusform>Neišklausyta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Šiandien užbaigta: %n</numerusform>
            <numerusform>Šiandien užbaigta: %n</numerusform>
            <numerusform>Šiandien užbaigta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Pirma pasirinkite skambutį.</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>Šis skambutis užbaigtas.</translation>
    </message>
    <message>
        <source>No number of this customer is known.</source>
        <translation>Šio kliento numeris nežinomas.</translation>
    </message>
    <message>
        <source>It is {time}. Customers are called from {start} to {end}. Call {who} all the same?</source>
        <translation>Dabar {time}. Klientams skambinama nuo {start} iki {end}. Vis tiek skambinti {who}?</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>dar neišklausyta</translation>
    </message>
    <message>
        <source>heard by {who}</source>
        <translation>išklausė {who}</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a call before a warranty ends</comment>
        <translation>vieną kartą</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation>
            <numerusform>likus %n dienai iki pabaigos</numerusform>
            <numerusform>likus %n dienoms iki pabaigos</numerusform>
            <numerusform>likus %n dienų iki pabaigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation>
            <numerusform>%n mėnesį</numerusform>
            <numerusform>%n mėnesius</numerusform>
            <numerusform>%n mėnesių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation>
            <numerusform>prieš %n dieną</numerusform>
            <numerusform>prieš %n dienas</numerusform>
            <numerusform>prieš %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>sąraše</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>Kada vėl skambinti</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Ką sakė klientas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Write it here first.</source>
        <translation>Pirma įrašykite čia.</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>Ką reikia pasakyti</translation>
    </message>
    <message>
        <source>What the customer said; needed when he refuses</source>
        <translation>Ką sakė klientas; būtina, jei atsisako</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Atsisako</translation>
    </message>
    <message>
        <source>Choose what is told first.</source>
        <translation>Pirma pasirinkite, kas pasakyta.</translation>
    </message>
    <message>
        <source>Write what the customer said first.</source>
        <translation>Pirma įrašykite, ką sakė klientas.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Kurie skambučiai</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Klientas ar numeris</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Reikalingi skambučiai</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Šis skambutis</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Tinka dar %n</numerusform>
            <numerusform>Tinka dar %n</numerusform>
            <numerusform>Tinka dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again at</source>
        <translation>Vėl skambinti</translation>
    </message>
    <message>
        <source>What did he say? Everything on his list ends as refused.</source>
        <translation>Ką jis sakė? Viskas jo sąraše bus užbaigta kaip atsisakyta.</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Pastaba apie šį skambutį</translation>
    </message>
    <message>
        <source>Why shall nobody call?</source>
        <translation>Kodėl niekam nereikia skambinti?</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Po termino</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terminai</translation>
    </message>
    <message>
        <source>Spans up to the deadline</source>
        <translation>Laikotarpiai iki termino</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Pranešimo kalba</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ką rodo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Kaip</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Paskutinį kartą</translation>
    </message>
    <message>
        <source>on the {day}.</source>
        <translation>{day} d.</translation>
    </message>
    <message>
        <source>{what}: not owed any more.</source>
        <translation>{what}: nebereikia.</translation>
    </message>
    <message>
        <source>{what}: was due {when}, {late} of opening time ago.</source>
        <translation>{what}: terminas buvo {when}, prieš {late} darbo laiko.</translation>
    </message>
    <message>
        <source>{what}: due {when}, {left} of opening time left.</source>
        <translation>{what}: iki {when}, liko {left} darbo laiko.</translation>
    </message>
    <message>
        <source>{what}: in time, {when}.</source>
        <translation>{what}: laiku, {when}.</translation>
    </message>
    <message>
        <source>{what}: {when}, {late} of opening time late.</source>
        <translation>{what}: {when}, pavėluota {late} darbo laiko.</translation>
    </message>
    <message>
        <source>{what}: no deadline, the calendar is never open.</source>
        <translation>{what}: termino nėra, kalendoriuje nėra darbo laiko.</translation>
    </message>
    <message>
        <source>{what}: the clock stands ({why}), {left} of opening time left.</source>
        <translation>{what}: laikas sustabdytas ({why}), liko {left} darbo laiko.</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>bet kokia svarba</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>visos komandos</translation>
    </message>
    <message>
        <source>Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).</source>
        <translation>Įsipareigojimas ({priority}, {team}): {response} / {solution} pagal „{calendar}“ ({zone}).</translation>
    </message>
    <message>
        <source>also editing</source>
        <translation>taip pat keičia</translation>
    </message>
    <message>
        <source>also here</source>
        <translation>taip pat čia</translation>
    </message>
    <message>
        <source>{name} is editing this request too: both texts are kept, who saves second chooses</source>
        <translation>Šią užklausą keičia ir {name}: abu tekstai išlieka, pasirenka įrašantis antras</translation>
    </message>
    <message>
        <source>{name} is editing this request</source>
        <translation>Šią užklausą keičia {name}</translation>
    </message>
    <message>
        <source>{name} looks at it</source>
        <translation>Ją žiūri {name}</translation>
    </message>
    <message>
        <source>Looking at it: {names}</source>
        <translation>Žiūri: {names}</translation>
    </message>
    <message>
        <source>Your other window</source>
        <translation>Kitas jūsų langas</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Pridėti laiko</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Įrašyti pataisymą</translation>
    </message>
    <message>
        <source>Time on this request</source>
        <translation>Šios užklausos laikas</translation>
    </message>
    <message>
        <source>Minutes or 1:30</source>
        <translation>Minutės arba 1:30</translation>
    </message>
    <message>
        <source>Why: it stays beside the time</source>
        <translation>Kodėl: lieka prie laiko</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Be projekto</translation>
    </message>
    <message>
        <source>Correcting {time} of {name}. Esc leaves it.</source>
        <translation>Taisoma: {time}, {name}. Esc palieka kaip buvo.</translation>
    </message>
    <message>
        <source>Time as bars</source>
        <translation>Laikas juostomis</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Ekrane</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ranka</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Pagal užklausą</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Pagal žmogų</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Pagal klientą</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Pagal projektą</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šią savaitę</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Paskutinės 7 dienos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Paskutinės 30 dienų</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šį mėnesį</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Praėjusį mėnesį</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Nuo – iki</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Valanda</translation>
    </message>
    <message>
        <source>Announced wait</source>
        <translation>Pasakytas laukimas</translation>
    </message>
    <message>
        <source>Choose a longer period, or take the filters off.</source>
        <translation>Pasirinkite ilgesnį laikotarpį arba nuimkite filtrus.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or try again.</source>
        <translation>Pasirinkite trumpesnį laikotarpį arba bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Choose a figure to see its calls.</source>
        <translation>Pasirinkite skaičių, kad matytumėte jo skambučius.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter in the table or in a chart, or a double click.</source>
        <translation>Rodyklės ir Enter lentelėje ar diagramoje arba dvigubas spustelėjimas.</translation>
    </message>
    <message>
        <source>No call counts in this figure.</source>
        <translation>Šiame skaičiuje nėra nė vieno skambučio.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>offers to an operator: RONA</comment>
        <translation>Neatsiliepta</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>mean handling time</comment>
        <translation>Aptarnavimas</translation>
    </message>
    <message>
        <source>After call</source>
        <comment>mean after-call work</comment>
        <translation>Po pokalbio</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Užimtumas</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Perduota</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Laiku</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Trumpi</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Kitur</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>share of abandoned calls</comment>
        <translation>Prarasta</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Atsakyta po</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Aptarnauta</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Sulaikyta</translation>
    </message>
    <message>
        <source>Rung</source>
        <comment>offers to an operator</comment>
        <translation>Skambinta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pertrauka</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Prisijungęs</translation>
    </message>
    <message>
        <source>O offered, A answered, B hung up, F went elsewhere; with T: within T seconds; S: hung up within S seconds.</source>
        <translation>O pateikta, A atsiliepta, B padėjo ragelį, F nuėjo kitur; su T: per T sekundžių; S: padėjo per S sekundžių.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>No other contact about the same within {days} days.</source>
        <translation>Per {days} d. nėra kito kontakto dėl to paties.</translation>
    </message>
    <message>
        <source>Settled at once</source>
        <translation>Iš karto</translation>
    </message>
    <message>
        <source>Report by {what}</source>
        <translation>Ataskaita: {what}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>eilė</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatorius</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>paros valanda</translation>
    </message>
    <message>
        <source>{title} ±</source>
        <comment>difference to the period before</comment>
        <translation>{title} ±</translation>
    </message>
    <message>
        <source>compared with the same number of days before</source>
        <translation>palyginti su tiek pat dienų prieš tai</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Be eilės</translation>
    </message>
    <message>
        <source>{first} to {last}, both included</source>
        <translation>nuo {first} iki {last} imtinai</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>Eilė {name}</translation>
    </message>
    <message>
        <source>Operator {name}</source>
        <translation>Operatorius {name}</translation>
    </message>
    <message>
        <source>Customers with “{text}”</source>
        <translation>Klientai su „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klientas</numerusform>
            <numerusform>%n klientai</numerusform>
            <numerusform>%n klientų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}–{last} of %n customer(s)</source>
        <translation>
            <numerusform>{first}–{last} iš %n kliento</numerusform>
            <numerusform>{first}–{last} iš %n klientų</numerusform>
            <numerusform>{first}–{last} iš %n klientų</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}), T = {within} s, S = {short} s.</source>
        <translation>Aptarnavimo lygis = {formula} ({source}), T = {within} s, S = {short} s.</translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}); T/S in seconds: {each}.</source>
        <translation>Aptarnavimo lygis = {formula} ({source}); T/S sekundėmis: {each}.</translation>
    </message>
    <message>
        <source>{title} = {formula}</source>
        <translation>{title} = {formula}</translation>
    </message>
    <message>
        <source>Settled at once = contacts without another of the same customer about the same within {days} days / contacts for which these days are over.</source>
        <translation>Iš karto = kontaktai, po kurių tas pats klientas per {days} d. nesikreipė dėl to paties / kontaktai, kuriems šios dienos praėjo.</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Be užklausos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niekas</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Be kliento</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ieškoma…</translation>
    </message>
    <message>
        <source>No time on this request yet.</source>
        <translation>Šiai užklausai laiko dar nėra.</translation>
    </message>
    <message>
        <source>It is measured while the request is in front of you, and taken from its calls.</source>
        <translation>Jis matuojamas, kol užklausa prieš jus, ir imamas iš jos skambučių.</translation>
    </message>
    <message>
        <source>No time in these days.</source>
        <translation>Šiomis dienomis laiko nėra.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Pasirinkite kitą laikotarpį.</translation>
    </message>
    <message>
        <source>Choose a line above to see what it is made of.</source>
        <translation>Pasirinkite eilutę viršuje ir matysite, iš ko ji susideda.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dalis</translation>
    </message>
    <message>
        <source>time on request {time}</source>
        <translation>užklausos laikas {time}</translation>
    </message>
    <message>
        <source>{who}: {before} → {after}, {reason}</source>
        <translation>{who}: {before} → {after}, {reason}</translation>
    </message>
    <message>
        <source>Together {time}</source>
        <translation>Iš viso {time}</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Eilutė kiekvienam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>Aptarnavimo lygio formulė</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Palyginti</translation>
    </message>
    <message>
        <source>With the same number of days before</source>
        <translation>Su tiek pat dienų prieš tai</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Visi operatoriai</translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation>Sumuojama pagal</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Įrašyti kaip CSV…</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumos</translation>
    </message>
    <message>
        <source>Saved {count} entries to {file}.</source>
        <translation>Įrašų: {count}, failas {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation>
            <numerusform>Jūsų laukia %n seanso nuskaitymas.</numerusform>
            <numerusform>Jūsų laukia %n seanso nuskaitymai.</numerusform>
            <numerusform>Jūsų laukia %n seanso nuskaitymų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nukopijuota.</translation>
    </message>
    <message>
        <source>The scanners&apos; profiles could not be saved.</source>
        <translation>Skaitytuvų aprašų įrašyti nepavyko.</translation>
    </message>
    <message>
        <source>Part of the scanners&apos; profiles cannot be used; the old file is kept beside the new one.</source>
        <translation>Dalies skaitytuvų aprašų panaudoti negalima; senasis failas paliktas šalia naujojo.</translation>
    </message>
    <message>
        <source>A scanner needs a name.</source>
        <translation>Skaitytuvui reikia vardo.</translation>
    </message>
    <message>
        <source>A scanner needs a port.</source>
        <translation>Skaitytuvui reikia prievado.</translation>
    </message>
    <message>
        <source>No serial line has this speed or number of bits.</source>
        <translation>Tokio greičio ar bitų skaičiaus nuosekliojoje linijoje nebūna.</translation>
    </message>
    <message>
        <source>No serial line has this parity or number of stop bits.</source>
        <translation>Tokio lyginumo ar stabdos bitų skaičiaus nuosekliojoje linijoje nebūna.</translation>
    </message>
    <message>
        <source>park</source>
        <comment>what is typed to park a caller</comment>
        <translation>parkuoti</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Pirma paklausti</translation>
    </message>
    <message>
        <source>There is nobody to ask: send the caller there.</source>
        <translation>Nėra ko klausti: siųskite skambintoją ten.</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Kam perduoti</translation>
    </message>
    <message>
        <source>Colleague, queue, number, or “park”</source>
        <translation>Kolega, eilė, numeris arba „parkuoti“</translation>
    </message>
    <message>
        <source>Who could take the call</source>
        <translation>Kas galėtų priimti skambutį</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Pirma ką nors pasirinkite.</translation>
    </message>
    <message>
        <source>Number for the test call</source>
        <translation>Bandomojo skambučio numeris</translation>
    </message>
    <message>
        <source>Changes of this line</source>
        <translation>Šios linijos pokyčiai</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>to the outside</comment>
        <translation>Linija</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which lines are tried</comment>
        <translation>Eilė</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ten ir atgal</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifruota</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatorius</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>No lines are set up.</source>
        <translation>Linijų nenustatyta.</translation>
    </message>
    <message>
        <source>Each [[trunk]] in plan.toml is one; the handbook tells how.</source>
        <translation>Kiekvienas [[trunk]] faile plan.toml yra linija; kaip, rašoma vadove.</translation>
    </message>
    <message>
        <source>No change since the exchange started.</source>
        <translation>Nuo stoties paleidimo pokyčių nebuvo.</translation>
    </message>
    <message>
        <source>Lines are shown as soon as it does.</source>
        <translation>Linijos bus parodytos, kai tik ji atsakys.</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>Ten niekas neatsako.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Nepasiekiama.</translation>
    </message>
    <message>
        <source>Its name is not found.</source>
        <translation>Jos vardas nerandamas.</translation>
    </message>
    <message>
        <source>User name or password is refused.</source>
        <translation>Vartotojo vardas arba slaptažodis atmestas.</translation>
    </message>
    <message>
        <source>The provider refuses us.</source>
        <translation>Tiekėjas mus atmeta.</translation>
    </message>
    <message>
        <source>The provider takes no calls now.</source>
        <translation>Tiekėjas dabar nepriima skambučių.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the firewall and the address in plan.toml; then ask the provider. It is tried again by itself.</source>
        <translation>Patikrinkite interneto ryšį, užkardą ir adresą faile plan.toml; tada klauskite tiekėjo. Bandoma vėl savaime.</translation>
    </message>
    <message>
        <source>Check network and address. Where a certificate is named, do what the sentence says.</source>
        <translation>Patikrinkite tinklą ir adresą. Jei minimas sertifikatas, darykite, kas ten parašyta.</translation>
    </message>
    <message>
        <source>Compare its spelling in plan.toml with the contract; check this machine&apos;s name server.</source>
        <translation>Palyginkite rašybą faile plan.toml su sutartimi; patikrinkite šio kompiuterio vardų serverį.</translation>
    </message>
    <message>
        <source>Compare user and password in plan.toml with the contract, then restart the exchange. It is tried ever more slowly, so that the account is not locked.</source>
        <translation>Palyginkite vartotoją ir slaptažodį faile plan.toml su sutartimi ir paleiskite stotį iš naujo. Bandoma vis rečiau, kad paskyra nebūtų užrakinta.</translation>
    </message>
    <message>
        <source>Ask the provider why, and tell it the addresses of this exchange (below).</source>
        <translation>Klauskite tiekėjo, kodėl, ir pasakykite jam šios stoties adresus (žemiau).</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it lasts, call the provider.</source>
        <translation>Klausiama vėl savaime. Jei tęsiasi, skambinkite tiekėjui.</translation>
    </message>
    <message>
        <source>Calls now, and how many at once</source>
        <translation>Skambučiai dabar ir kiek vienu metu galima</translation>
    </message>
    <message>
        <source>not working {time}</source>
        <translation>neveikia {time}</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>bandoma…</translation>
    </message>
    <message>
        <source>registered {time}</source>
        <translation>užregistruota {time}</translation>
    </message>
    <message>
        <source>answers {time}</source>
        <translation>atsako {time}</translation>
    </message>
    <message>
        <source>by address {time}</source>
        <translation>pagal adresą {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer from {server}</source>
        <translation>paskutinis atsakymas iš {server}</translation>
    </message>
    <message>
        <source>calls come in only</source>
        <translation>skambučiai tik gaunami</translation>
    </message>
    <message>
        <source>Cost class {cost}: number {order} of the lines that are tried for a call</source>
        <translation>Kainos klasė {cost}: {order}-a iš linijų, kurios bandomos skambučiui</translation>
    </message>
    <message>
        <source>signalling and sound</source>
        <translation>signalai ir garsas</translation>
    </message>
    <message>
        <source>signalling, sound if asked</source>
        <translation>signalai, garsas jei prašoma</translation>
    </message>
    <message>
        <source>signalling only</source>
        <translation>tik signalai</translation>
    </message>
    <message>
        <source>SIP over TLS; sound: srtp = “{srtp}” in plan.toml.</source>
        <translation>SIP per TLS; garsas: srtp = „{srtp}“ faile plan.toml.</translation>
    </message>
    <message>
        <source>Whoever sits between us and the provider can listen. TLS is needed for encrypted sound.</source>
        <translation>Kas yra tarp mūsų ir tiekėjo, gali klausytis. Šifruotam garsui reikia TLS.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>veikia</translation>
    </message>
    <message>
        <source>asked every {seconds} s</source>
        <translation>klausiama kas {seconds} s</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>neklausiama</translation>
    </message>
    <message>
        <source>codecs {names}</source>
        <translation>kodekai {names}</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>dar nematytas</translation>
    </message>
    <message>
        <source>gone {time}</source>
        <translation>dingo {time}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresai</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>dar nepasakyta</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Signalai</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikatas</translation>
    </message>
    <message>
        <source>UDP, ports the system chooses</source>
        <translation>UDP, prievadus parenka sistema</translation>
    </message>
    <message>
        <source>none: TLS is off. “python3 main.py certificates” makes one.</source>
        <translation>nėra: TLS išjungtas. Jį sukuria „python3 main.py certificates“.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>iki {day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>pasibaigė</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>liko %n diena</numerusform>
            <numerusform>liko %n dienos</numerusform>
            <numerusform>liko %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to the outside</source>
        <translation>Linijos į išorę</translation>
    </message>
    <message>
        <source>Operators&apos; phones</source>
        <translation>Operatorių telefonai</translation>
    </message>
    <message>
        <source>This exchange</source>
        <translation>Ši stotis</translation>
    </message>
    <message>
        <source>Copy for the provider</source>
        <translation>Kopijuoti tiekėjui</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learn this button</source>
        <translation>Išmokyti šį mygtuką</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Pamiršti</translation>
    </message>
    <message>
        <source>Nobody is on the screen: find the customer first.</source>
        <translation>Ekrane nieko nėra: pirma raskite klientą.</translation>
    </message>
    <message>
        <source>Call back about</source>
        <translation>Perskambinti dėl</translation>
    </message>
    <message>
        <source>Call {who} back about</source>
        <translation>Perskambinti {who} dėl</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Dėl ko</translation>
    </message>
    <message>
        <source>{who} stands in the list To call, {day} {time}.</source>
        <translation>{who} įrašyta į sąrašą „Skambinti“, {day} {time}.</translation>
    </message>
    <message>
        <source>Not filled in yet, so it is not kept or copied:</source>
        <translation>Dar neužpildyta, todėl nesaugoma ir nekopijuojama:</translation>
    </message>
    <message>
        <source>The steps cannot be read:</source>
        <translation>Žingsnių perskaityti nepavyko:</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Pasirinkite vieną iš atsakymų.</translation>
    </message>
    <message>
        <source>This answer is too long: write it into the request.</source>
        <translation>Šis atsakymas per ilgas: įrašykite jį į užklausą.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>Tokios dienos kalendoriuje nėra.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>Rašykite taip: 2026-03-31.</translation>
    </message>
    <message>
        <source>A call script needs a name of at most 60 letters.</source>
        <translation>Pokalbio scenarijui reikia ne ilgesnio kaip 60 raidžių pavadinimo.</translation>
    </message>
    <message>
        <source>There is a call script of this name already.</source>
        <translation>Tokio pavadinimo pokalbio scenarijus jau yra.</translation>
    </message>
    <message>
        <source>A call script has 1 to 200 steps.</source>
        <translation>Pokalbio scenarijus turi nuo 1 iki 200 žingsnių.</translation>
    </message>
    <message>
        <source>A step has a name and one of these kinds:</source>
        <translation>Žingsnis turi vardą ir vieną iš šių rūšių:</translation>
    </message>
    <message>
        <source>A step says something in at least one language:</source>
        <translation>Žingsnis ką nors sako bent viena kalba:</translation>
    </message>
    <message>
        <source>A step takes variables like {{person}}, closed, and no other texts:</source>
        <translation>Žingsnyje gali būti kintamieji, pvz., {{person}}, uždaryti, bet ne kiti tekstai:</translation>
    </message>
    <message>
        <source>Only a choice has answers, and at least two of them:</source>
        <translation>Atsakymus turi tik pasirinkimas, ir bent du:</translation>
    </message>
    <message>
        <source>Every answer has words, and a name of its own:</source>
        <translation>Kiekvienas atsakymas turi žodžius ir savo vardą:</translation>
    </message>
    <message>
        <source>Two steps have the same name:</source>
        <translation>Du žingsniai turi tą patį vardą:</translation>
    </message>
    <message>
        <source>A step leads to one that is not there:</source>
        <translation>Žingsnis veda į neesantį:</translation>
    </message>
    <message>
        <source>No way leads to these steps:</source>
        <translation>Į šiuos žingsnius neveda joks kelias:</translation>
    </message>
    <message>
        <source>From these steps no way leads to an end:</source>
        <translation>Iš šių žingsnių joks kelias neveda į pabaigą:</translation>
    </message>
    <message>
        <source>Somebody else changed this text meanwhile.</source>
        <translation>Tuo tarpu šį tekstą pakeitė kitas.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile.</source>
        <translation>Kažkas kitas tuo metu pakeitė šią kortelę.</translation>
    </message>
    <message>
        <source>What you typed is still here. Look at the versions, then save again.</source>
        <translation>Tai, ką parašėte, tebėra čia. Peržiūrėkite versijas ir išsaugokite dar kartą.</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>Kortelei reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A short one, as people will find it.</source>
        <translation>Trumpo, kad žmonės ją rastų.</translation>
    </message>
    <message>
        <source>There is a card of this name already.</source>
        <translation>Kortelė tokiu pavadinimu jau yra.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>A card has 1 to 60 questions.</source>
        <translation>Kortelėje yra nuo 1 iki 60 klausimų.</translation>
    </message>
    <message>
        <source>Add one, or split the card.</source>
        <translation>Pridėkite klausimą arba padalykite kortelę.</translation>
    </message>
    <message>
        <source>Two questions have the same number.</source>
        <translation>Du klausimai turi tą patį numerį.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Pašalinkite vieną iš jų.</translation>
    </message>
    <message>
        <source>A question is too long or has a weight above 100.</source>
        <translation>Klausimas per ilgas arba jo svoris viršija 100.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Sumažinkite.</translation>
    </message>
    <message>
        <source>No question of the card counts.</source>
        <translation>Nė vienas kortelės klausimas neskaičiuojamas.</translation>
    </message>
    <message>
        <source>Give at least one a weight above 0.</source>
        <translation>Bent vienam suteikite svorį, didesnį už 0.</translation>
    </message>
    <message>
        <source>Only supervisors review calls.</source>
        <translation>Skambučius vertina tik vadovai.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Paprašykite vadovo.</translation>
    </message>
    <message>
        <source>A text block needs a text in at least one language.</source>
        <translation>Teksto blokui reikia teksto bent viena kalba.</translation>
    </message>
    <message>
        <source>This text is too long for a text block.</source>
        <translation>Šis tekstas teksto blokui per ilgas.</translation>
    </message>
    <message>
        <source>A text block needs a name.</source>
        <translation>Teksto blokui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A name has no braces and no “&gt;”, and at most 60 letters.</source>
        <translation>Pavadinime nėra riestinių skliaustų nei „&gt;“, ir jis ne ilgesnis kaip 60 raidžių.</translation>
    </message>
    <message>
        <source>There is a text block of this name already.</source>
        <translation>Tokio pavadinimo teksto blokas jau yra.</translation>
    </message>
    <message>
        <source>A pair of braces is not closed:</source>
        <translation>Neuždaryta skliaustų pora:</translation>
    </message>
    <message>
        <source>Between two braces stands a name of at most 60 letters.</source>
        <translation>Tarp dvigubų skliaustų stovi ne ilgesnis kaip 60 raidžių vardas.</translation>
    </message>
    <message>
        <source>There is no text block of this name:</source>
        <translation>Tokio pavadinimo teksto bloko nėra:</translation>
    </message>
    <message>
        <source>These text blocks contain each other:</source>
        <translation>Šie teksto blokai įeina vienas į kitą:</translation>
    </message>
    <message>
        <source>Other text blocks contain this one:</source>
        <translation>Šis blokas įeina į kitus teksto blokus:</translation>
    </message>
    <message>
        <source>asked to be called back: dialled when you answer</source>
        <translation>prašė perskambinti: bus surinktas, kai atsiliepsite</translation>
    </message>
    <message>
        <source>asked to be called back: your phone rings when the customer answers</source>
        <translation>prašė perskambinti: jūsų telefonas suskambės, kai klientas atsilieps</translation>
    </message>
    <message>
        <source>State of a repair</source>
        <translation>Remonto būklė</translation>
    </message>
    <message>
        <source>End of the serial number</source>
        <translation>Serijos numerio pabaiga</translation>
    </message>
    <message>
        <source>Repeat the last order</source>
        <translation>Pakartoti paskutinį užsakymą</translation>
    </message>
    <message>
        <source>Ordered again</source>
        <translation>Užsakyta pakartotinai</translation>
    </message>
    <message>
        <source>menu: {what}</source>
        <translation>meniu: {what}</translation>
    </message>
    <message>
        <source>{what} {digits}</source>
        <translation>{what} {digits}</translation>
    </message>
    <message>
        <source>Open {ticket}</source>
        <translation>Atverti {ticket}</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>įrašoma</translation>
    </message>
    <message>
        <source>recording masked {time}</source>
        <translation>įrašas slepiamas {time}</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>įrašymas sustabdytas</translation>
    </message>
    <message>
        <source>recording is announced</source>
        <translation>pranešama apie įrašymą</translation>
    </message>
    <message>
        <source>not recorded: the caller objects</source>
        <translation>neįrašoma: skambinantysis prieštarauja</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>įrašyti nepavyko</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>the recording</comment>
        <translation>Slėpti</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Vėl įrašyti</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>There is no alert.</source>
        <translation>Įspėjimų nėra.</translation>
    </message>
    <message>
        <source>An alert tells somebody when callers wait too long, nobody is ready or a pause does not end.</source>
        <translation>Įspėjimas praneša, kai laukiama per ilgai, niekas nepasirengęs arba pertrauka nesibaigia.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Naujas įspėjimas</translation>
    </message>
    <message>
        <source>Write an address above first.</source>
        <translation>Pirma įrašykite adresą aukščiau.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Įspėjimas</translation>
    </message>
    <message>
        <source>Raised here or worse.</source>
        <translation>Kyla čia ar blogiau.</translation>
    </message>
    <message>
        <source>Over here or better.</source>
        <translation>Baigiasi čia ar geriau.</translation>
    </message>
    <message>
        <source>So long it must be so, both ways.</source>
        <translation>Tiek laiko taip turi būti, į abi puses.</translation>
    </message>
    <message>
        <source>So many calls of today before a share is judged.</source>
        <translation>Tiek šiandienos skambučių, kol vertinama dalis.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Kas prižiūri</translation>
    </message>
    <message>
        <source>On the loudspeaker for ringing, unless they are in a call.</source>
        <translation>Per skambučio garsiakalbį, jei nekalba.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Atskirti kableliais.</translation>
    </message>
    <message>
        <source>While it is open, the alert is neither heard nor mailed.</source>
        <translation>Kol atidaryta, įspėjimas negirdimas ir nesiunčiamas.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>every queue for itself</source>
        <translation>kiekviena eilė atskirai</translation>
    </message>
    <message>
        <source>any pause</source>
        <translation>bet kuri pertrauka</translation>
    </message>
    <message>
        <source>never quiet</source>
        <translation>niekada netyli</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <translation>{name}: {skill}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Įgūdis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>One less each</source>
        <translation>Vienu mažiau kas</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>Dar vienas įgūdis</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niekada</translation>
    </message>
    <message>
        <source>No number leads anywhere.</source>
        <translation>Joks numeris niekur neveda.</translation>
    </message>
    <message>
        <source>Calls to a number that is not here are refused.</source>
        <translation>Skambučiai į čia neįrašytą numerį atmetami.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Naujas numeris</translation>
    </message>
    <message>
        <source>As the line sends it, or with +; * is any other number.</source>
        <translation>Taip, kaip siunčia linija, arba su +; * yra bet koks kitas numeris.</translation>
    </message>
    <message>
        <source>Asked by key before the queue.</source>
        <translation>Klausiama mygtukais prieš eilę.</translation>
    </message>
    <message>
        <source>What the operator sees the call came on.</source>
        <translation>Ką operatorius mato kaip skambučio liniją.</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>bet koks kitas</translation>
    </message>
    <message>
        <source>the same queue</source>
        <translation>ta pati eilė</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>be meniu</translation>
    </message>
    <message>
        <source>Any other number</source>
        <translation>Bet koks kitas numeris</translation>
    </message>
    <message>
        <source>There is no operator.</source>
        <translation>Operatorių nėra.</translation>
    </message>
    <message>
        <source>Operators answer calls.</source>
        <translation>Į skambučius atsiliepia operatoriai.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Naujas operatorius</translation>
    </message>
    <message>
        <source>Number of his phone in the house. Softphones follow it, others do not.</source>
        <translation>Jo telefono vidinis numeris. Programiniai telefonai jį perima patys, kiti – ne.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Vidaus numeris</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoriai</translation>
    </message>
    <message>
        <source>With commas between them. A supervisor sees these only; none: all.</source>
        <translation>Atskirtos kableliais. Vadovas mato tik jas; jei nėra – visas.</translation>
    </message>
    <message>
        <source>After so many he gets no calls until he says that he is there.</source>
        <translation>Po tiek praleistų jis negauna skambučių, kol nepraneša, kad yra vietoje.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Įgūdžiai</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijos</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>Ką pakeis įrašymas</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Kas pakeista</translation>
    </message>
    <message>
        <source>The plan as it was found</source>
        <translation>Planas, koks buvo rastas</translation>
    </message>
    <message>
        <source>Changed by hand in the file</source>
        <translation>Pakeista ranka faile</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Grįžti prie šios versijos</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Atšaukti šį pakeitimą</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>Ankstesnės versijos nėra.</translation>
    </message>
    <message>
        <source>Version {number} holds again</source>
        <translation>Vėl galioja {number} versija</translation>
    </message>
    <message>
        <source>Draw with the mouse, drag the ends. Keys: arrows choose, Enter adds, Delete removes, Shift+arrow moves the end, Ctrl+arrow the beginning.</source>
        <translation>Pieškite pele, vilkite galus. Klavišai: rodyklės renkasi, Enter prideda, Delete šalina, Shift+rodyklė keičia pabaigą, Ctrl+rodyklė pradžią.</translation>
    </message>
    <message>
        <source>Open at all hours. Draw to limit them.</source>
        <translation>Dirba visą parą. Nupieškite, kad apribotumėte.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset to play it on. Save a copy instead.</source>
        <translation>Nėra garsiakalbio ar ausinių. Išsaugokite kopiją.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>Pokalbio dalis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Greitis</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>Kas klausėsi</translation>
    </message>
    <message>
        <source>Keep it (legal hold)…</source>
        <translation>Saugoti (teisinis sulaikymas)…</translation>
    </message>
    <message>
        <source>Why must it not be removed?</source>
        <translation>Kodėl negalima ištrinti?</translation>
    </message>
    <message>
        <source>Recording, at {place}</source>
        <translation>Įrašas, ties {place}</translation>
    </message>
    <message>
        <source>▲ caller</source>
        <translation>▲ skambinantysis</translation>
    </message>
    <message>
        <source>▼ our side</source>
        <translation>▼ mes</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Užpildykite</translation>
    </message>
    <message>
        <source>Take out: {names}</source>
        <translation>Išimkite: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
    <message>
        <source>As it will be read, with made-up data</source>
        <translation>Kaip bus skaitoma, su išgalvotais duomenimis</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>Žodžiai, pagal kuriuos rasti, atskirti kableliais</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>Įterpti kintamąjį į tekstą</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>Kintamasis…</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Teksto blokai</translation>
    </message>
    <message>
        <source>Search names, tags and texts</source>
        <translation>Ieškoti pavadinimų, žymų ir tekstų</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Naujas tekstas</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>Pokalbių scenarijai</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>Vertinimo kortelės</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nauja kortelė</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Atmesti pakeitimus</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Vertinimo kortelė</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Teksto blokas</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Ištrinta: {name}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Žingsnis atgal</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atsakymai</translation>
    </message>
    <message>
        <source>The customer&apos;s answer; empty when there is none</source>
        <translation>Kliento atsakymas; tuščia, jei jo nėra</translation>
    </message>
    <message>
        <source>The card number; only its last four digits are kept</source>
        <translation>Kortelės numeris; liks tik paskutiniai keturi skaitmenys</translation>
    </message>
    <message>
        <source>A day as {day}; empty when there is none</source>
        <translation>Diena, pvz., {day}; tuščia, jei jos nėra</translation>
    </message>
    <message>
        <source>The queue wants the call script “{name}”, which there is not.</source>
        <translation>Eilė nurodo pokalbio scenarijų „{name}“, bet tokio nėra.</translation>
    </message>
    <message>
        <source>There are no call scripts yet: a supervisor writes them in the room of texts.</source>
        <translation>Pokalbių scenarijų dar nėra: vadovas juos rašo tekstų kambaryje.</translation>
    </message>
    <message>
        <source>Which one? Type or use the arrows</source>
        <translation>Kuris? Rašykite arba rinkitės rodyklėmis</translation>
    </message>
    <message>
        <source>Type or use the arrows</source>
        <translation>Rašykite arba rinkitės rodyklėmis</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter – toliau</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>{place} žingsnis</translation>
    </message>
    <message>
        <source>Put the answers into the request</source>
        <translation>Įrašyti atsakymus į užklausą</translation>
    </message>
    <message>
        <source>Put the answers into the note of this call</source>
        <translation>Įrašyti atsakymus į šio pokalbio pastabą</translation>
    </message>
    <message>
        <source>There is no request yet: scan a device or choose a customer, then again.</source>
        <translation>Užklausos dar nėra: nuskaitykite įrenginį arba pasirinkite klientą ir bandykite vėl.</translation>
    </message>
    <message>
        <source>The way it goes</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Naujas scenarijus</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it first, or drop it with New script.</source>
        <translation>Tai, ką parašėte, neišsaugota. Pirma išsaugokite arba atmeskite mygtuku „Naujas scenarijus“.</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>„{name}“ versijos</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>Grąžinti šią versiją</translation>
    </message>
    <message>
        <source>Choose the queues first.</source>
        <translation>Pirmiausia pasirinkite eiles.</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Uždaryta iki</translation>
    </message>
    <message>
        <source>Seen on every desk</source>
        <translation>Matoma visose darbo vietose</translation>
    </message>
    <message>
        <source>Who waits there is sent on as when it is closed</source>
        <translation>Laukiantys nukreipiami taip, kaip uždarius</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Uždaryti dabar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Vėl atidaryti</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Šis laikas jau praėjo.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Atlikta.</translation>
    </message>
    <message>
        <source>The way of the call</source>
        <translation>Skambučio kelias</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Rodyti kelią</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>nothing: withheld</source>
        <translation>tuščia: slepiamas</translation>
    </message>
    <message>
        <source>As if everybody of the plan were there and free</source>
        <translation>Tarsi visi iš plano būtų vietoje ir laisvi</translation>
    </message>
    <message>
        <source>Under the changed plan, which is not saved yet</source>
        <translation>Pagal pakeistą, dar neišsaugotą planą</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Skambina iš</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Klausiama stoties…</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Atsiliepta laiku</translation>
    </message>
    <message>
        <source>Wait until answered</source>
        <translation>Laukta iki atsiliepimo</translation>
    </message>
    <message>
        <source>Nine in ten waited at most</source>
        <translation>Devyni iš dešimties laukė iki</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Nuėjo kitur</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Padėjo ragelį</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Iš tikrųjų</translation>
    </message>
    <message>
        <source>Old rules</source>
        <translation>Senos taisyklės</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Naujos taisyklės</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Visi skambučiai</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Laukė</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Aptarnavimas</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>what the exchange decided</comment>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>hung up while waiting</source>
        <translation>padėjo ragelį laukdamas</translation>
    </message>
    <message>
        <source>went elsewhere</source>
        <translation>nuėjo kitur</translation>
    </message>
    <message>
        <source>a fault of the exchange</source>
        <translation>stotiss gedimas</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Nuslėptas</translation>
    </message>
    <message>
        <source>not told: {time}</source>
        <translation>nepasakyta: {time}</translation>
    </message>
    <message>
        <source>told {time}</source>
        <translation>pasakyta {time}</translation>
    </message>
    <message>
        <source>{outcome}, {n} times</source>
        <translation>{outcome}, {n} k.</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>rodomi pirmieji {n}</translation>
    </message>
    <message>
        <source>No calls in the last two months.</source>
        <translation>Per pastaruosius du mėnesius skambučių nebuvo.</translation>
    </message>
    <message>
        <source>A day with calls can be lived again the day after.</source>
        <translation>Dieną su skambučiais galima pakartoti kitą dieną.</translation>
    </message>
    <message>
        <source>Change a rule and try it on real calls.</source>
        <translation>Pakeiskite taisyklę ir išbandykite ją su tikrais skambučiais.</translation>
    </message>
    <message>
        <source>The day is lived again twice, under the old rules and under yours. Nothing is changed in the house.</source>
        <translation>Diena pakartojama dukart: pagal senas ir pagal jūsų taisykles. Niekas iš tikrųjų nekeičiama.</translation>
    </message>
    <message>
        <source>Who was there is taken from the calls: from the first to the last of each operator, without stretches in which somebody waited in vain. Callers who were answered get patience like those who hung up.</source>
        <translation>Kas dirbo, sprendžiama iš skambučių: nuo kiekvieno operatoriaus pirmo iki paskutinio, be tarpų, kai kas nors veltui laukė. Tiems, kam atsiliepta, priskiriama kantrybė kaip tų, kurie padėjo ragelį.</translation>
    </message>
    <message>
        <source>One more in {queue} ({n})</source>
        <translation>Dar vienas eilėje {queue} ({n})</translation>
    </message>
    <message>
        <source>The last {n} days with calls</source>
        <translation>Paskutinės {n} dienos su skambučiais</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n call(s)</source>
        <translation>
            <numerusform>{day}, %n skambutis</numerusform>
            <numerusform>{day}, %n skambučiai</numerusform>
            <numerusform>{day}, %n skambučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{queue}: %n operator(s) more</source>
        <translation>
            <numerusform>{queue}: %n operatorius daugiau</numerusform>
            <numerusform>{queue}: %n operatoriai daugiau</numerusform>
            <numerusform>{queue}: %n operatorių daugiau</numerusform>
        </translation>
    </message>
    <message>
        <source>{operator} leaves at {time}</source>
        <translation>{operator} išeina {time}</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>Nobody would have been answered either way.</source>
        <translation>Nei taip, nei taip niekam nebūtų atsiliepta.</translation>
    </message>
    <message>
        <source>{new} of the calls are answered within {seconds} s instead of {old}.</source>
        <translation>Per {seconds} s atsiliepiama į {new} skambučių vietoj {old}.</translation>
    </message>
    <message>
        <source>That is no more than luck makes: between two runs of one day there is as much.</source>
        <translation>Tai ne daugiau nei atsitiktinumas: tiek pat skiriasi du tos pačios dienos bandymai.</translation>
    </message>
    <message>
        <source>Model against reality: {old} under the old rules, {real} really.</source>
        <translation>Modelis ir tikrovė: pagal senas taisykles {old}, iš tikrųjų {real}.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) fewer hang up.</source>
        <translation>
            <numerusform>Ragelį padeda %n skambinančiuoju mažiau.</numerusform>
            <numerusform>Ragelį padeda %n skambinančiaisiais mažiau.</numerusform>
            <numerusform>Ragelį padeda %n skambinančiųjų mažiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) more hang up.</source>
        <translation>
            <numerusform>Ragelį padeda %n skambinančiuoju daugiau.</numerusform>
            <numerusform>Ragelį padeda %n skambinančiaisiais daugiau.</numerusform>
            <numerusform>Ragelį padeda %n skambinančiųjų daugiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many callers hang up.</source>
        <translation>Ragelį padeda tiek pat skambinančiųjų.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n skambutis</numerusform>
            <numerusform>%n skambučiai</numerusform>
            <numerusform>%n skambučių</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>laukia be galo</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>padėjo ragelį</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>nepriimtas</translation>
    </message>
    <message>
        <source>{kind} by hour: really {real}, old rules {old}, new rules {new}</source>
        <translation>{kind} kas valandą: iš tikrųjų {real}, senos taisyklės {old}, naujos {new}</translation>
    </message>
    <message>
        <source>Rules as they are</source>
        <translation>Esamos taisyklės</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Kas matuojama</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Rodyti pagal</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatai</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Pastarosios dvylika savaičių</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prieš ir po</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Bandomos taisyklės</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Kas keičiama</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Kitos taisyklės</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Darbuotojų poreikis</translation>
    </message>
    <message>
        <source>Nothing yet: both sides are the same.</source>
        <translation>Kol kas nieko: abi pusės vienodos.</translation>
    </message>
    <message>
        <source>Skills fall every</source>
        <translation>Įgūdžių lygis mažėja kas</translation>
    </message>
    <message>
        <source>Operators more</source>
        <translation>Papildomi operatoriai</translation>
    </message>
    <message>
        <source>After the longest wait</source>
        <translation>Po ilgiausio laukimo</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Išeina anksčiau</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Aptarnauja</translation>
    </message>
    <message>
        <source>As when nobody is there</source>
        <translation>Kaip kai nieko nėra</translation>
    </message>
    <message>
        <source>Not every question is answered.</source>
        <translation>Atsakyta ne į visus klausimus.</translation>
    </message>
    <message>
        <source>Choose “not applicable” where it does not fit.</source>
        <translation>Kur netinka, pasirinkite „netinka“.</translation>
    </message>
    <message>
        <source>An answer has more points than its question.</source>
        <translation>Atsakymas turi daugiau taškų nei klausimas.</translation>
    </message>
    <message>
        <source>Answer it again.</source>
        <translation>Atsakykite iš naujo.</translation>
    </message>
    <message>
        <source>A comment is longer than 2000 characters.</source>
        <translation>Komentaras ilgesnis nei 2000 ženklų.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Sutrumpinkite.</translation>
    </message>
    <message>
        <source>This feedback is for somebody else.</source>
        <translation>Šis atsiliepimas skirtas kitam.</translation>
    </message>
    <message>
        <source>Look at your own.</source>
        <translation>Žiūrėkite savus.</translation>
    </message>
    <message>
        <source>At most 50 calls a week, new for at most a year.</source>
        <translation>Daugiausia 50 skambučių per savaitę, naujokas ne ilgiau kaip metus.</translation>
    </message>
    <message>
        <source>Choose smaller numbers.</source>
        <translation>Pasirinkite mažesnius skaičius.</translation>
    </message>
    <message>
        <source>The longest call is shorter than the shortest.</source>
        <translation>Ilgiausias skambutis trumpesnis už trumpiausią.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Pakeiskite vieną iš dviejų.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Trūksta pavadinimo.</translation>
    </message>
    <message>
        <source>Say what the report is called.</source>
        <translation>Parašykite, kaip ataskaita vadinasi.</translation>
    </message>
    <message>
        <source>Fixed days would be sent again and again.</source>
        <translation>Tos pačios dienos būtų siunčiamos vėl ir vėl.</translation>
    </message>
    <message>
        <source>Choose a period that moves, last week for example.</source>
        <translation>Pasirinkite slenkantį laikotarpį, pvz., praėjusią savaitę.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Niekas jos negautų.</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>Įrašykite bent vieną el. pašto adresą.</translation>
    </message>
    <message>
        <source>No form is chosen.</source>
        <translation>Nepasirinkta forma.</translation>
    </message>
    <message>
        <source>Choose PDF or Excel.</source>
        <translation>Pasirinkite PDF arba „Excel“.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Viskas gerai.</translation>
    </message>
    <message>
        <source>Limits and owners of alerts are set in the room of the plan.</source>
        <translation>Įspėjimų ribos ir prižiūrėtojai nustatomi plano kambaryje.</translation>
    </message>
    <message>
        <source>Choose something that can be taken back.</source>
        <translation>Pasirinkite, ką galima atšaukti.</translation>
    </message>
    <message>
        <source>Nothing was done by hand yet.</source>
        <translation>Rankiniu būdu dar nieko nedaryta.</translation>
    </message>
    <message>
        <source>Alerts, and what was done by hand</source>
        <translation>Įspėjimai ir kas padaryta rankiniu būdu</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Įspėjimai</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Padaryta rankiniu būdu</translation>
    </message>
    <message>
        <source>Address of the test mail</source>
        <translation>Bandomojo laiško adresas</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Siųsti bandomąjį laišką</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiai</translation>
    </message>
    <message>
        <source>Listening to the chosen call</source>
        <translation>Pasirinkto pokalbio klausymasis</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a call of others</comment>
        <translation>Klausytis</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Šnabždėti</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Įsiterpti</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Perimti</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Nebesiklausyti</translation>
    </message>
    <message>
        <source>Your phone is called</source>
        <translation>Skambinama į jūsų telefoną</translation>
    </message>
    <message>
        <source>You listen: nobody hears you</source>
        <translation>Klausotės: niekas jūsų negirdi</translation>
    </message>
    <message>
        <source>You whisper: only {operator} hears you</source>
        <translation>Šnabždate: jus girdi tik {operator}</translation>
    </message>
    <message>
        <source>You are in the call: all hear you</source>
        <translation>Esate pokalbyje: visi jus girdi</translation>
    </message>
    <message>
        <source>on hold: you hear the operator alone</source>
        <translation>sulaikytas: girdite tik operatorių</translation>
    </message>
    <message>
        <source>being transferred</source>
        <translation>perjungiama</translation>
    </message>
    <message>
        <source>asks somebody</source>
        <translation>teiraujasi</translation>
    </message>
    <message>
        <source>waits for the next operator</source>
        <translation>laukia kito operatoriaus</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>operatorius</translation>
    </message>
    <message>
        <source>the operator sees it</source>
        <translation>operatorius tai mato</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>nematoma</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numeris slepiamas</translation>
    </message>
    <message>
        <source>{caller} ↔ {operator}</source>
        <translation>{caller} ↔ {operator}</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Pirma pasirinkite žmogų.</translation>
    </message>
    <message>
        <source>Choose a queue above first.</source>
        <translation>Pirma pasirinkite eilę viršuje.</translation>
    </message>
    <message>
        <source>Steer…</source>
        <translation>Valdyti…</translation>
    </message>
    <message>
        <source>Close queue…</source>
        <translation>Uždaryti eilę…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Perskaičiau</translation>
    </message>
    <message>
        <source>Only a supervisor of theirs may do this.</source>
        <translation>Tai gali tik jų vadovas.</translation>
    </message>
    <message>
        <source>{detail} is not signed in.</source>
        <translation>{detail}: neprisiregistravo.</translation>
    </message>
    <message>
        <source>The exchange does not know how to do this.</source>
        <translation>Centralė nežino, kaip tai padaryti.</translation>
    </message>
    <message>
        <source>The exchange does not know this pause. Choose another one.</source>
        <translation>Centralė nežino šios pertraukos. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>One of these queues is gone from the plan. Choose again.</source>
        <translation>Vienos iš šių eilių plane nebėra. Pasirinkite iš naujo.</translation>
    </message>
    <message>
        <source>Only a supervisor of a queue sends people there or takes them away.</source>
        <translation>Tik eilės vadovas gali joje skirti žmones ar juos iš jos atšaukti.</translation>
    </message>
    <message>
        <source>{detail} serves these queues already.</source>
        <translation>{detail} jau aptarnauja šias eiles.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Pirma parašykite pranešimą.</translation>
    </message>
    <message>
        <source>Not taken back: {detail} is not as you left it any more.</source>
        <translation>Neatšaukta: {detail} jau pasikeitė.</translation>
    </message>
    <message>
        <source>Only a supervisor of these queues may announce something there.</source>
        <translation>Ten skelbti gali tik šių eilių vadovas.</translation>
    </message>
    <message>
        <source>Choose queues, and say what callers shall hear.</source>
        <translation>Pasirinkite eiles ir parašykite, ką skambinantys turi išgirsti.</translation>
    </message>
    <message>
        <source>Not announced: this time has passed, or is more than a week away.</source>
        <translation>Nepaskelbta: šis laikas praėjo arba iki jo daugiau kaip savaitė.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to {detail}.</source>
        <translation>Pašto serveris priėmė bandomąjį laišką adresu {detail}.</translation>
    </message>
    <message>
        <source>No test mail: {detail}</source>
        <translation>Bandomojo laiško nėra: {detail}</translation>
    </message>
    <message>
        <source>Not announced in {detail}: there is no voice for its language here.</source>
        <translation>Nepaskelbta, {detail}: čia nėra jos kalbos balso.</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>callers</comment>
        <translation>laukia</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>ilgiausiai</translation>
    </message>
    <message>
        <source>free / on</source>
        <comment>operators</comment>
        <translation>laisvi / dirba</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>Laukia ilgiausiai</translation>
    </message>
    <message>
        <source>Show who is calling (P)</source>
        <translation>Rodyti, kas skambina (P)</translation>
    </message>
    <message>
        <source>Escape leaves the wall board</source>
        <translation>Esc uždaro sieninę lentą</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niekas nelaukia.</translation>
    </message>
    <message>
        <source>Nobody talks in this call now: there is nothing to listen to.</source>
        <translation>Šiame pokalbyje dabar niekas nekalba: nėra ko klausytis.</translation>
    </message>
    <message>
        <source>You are in this call yourself.</source>
        <translation>Jūs pats esate šiame pokalbyje.</translation>
    </message>
    <message>
        <source>Only supervisors listen to calls of others.</source>
        <translation>Kitų pokalbių klausosi tik vadovai.</translation>
    </message>
    <message>
        <source>You listen to no call.</source>
        <translation>Jokio pokalbio nesiklausote.</translation>
    </message>
    <message>
        <source>Choose a call in the room Floor first.</source>
        <translation>Pirma pasirinkite pokalbį kambaryje „Salė“.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Šis pokalbis baigtas.</translation>
    </message>
    <message>
        <source>This call may not be listened to: the plan forbids it, or it is of another team.</source>
        <translation>Šio pokalbio klausytis negalima: draudžia planas arba jis kitos komandos.</translation>
    </message>
    <message>
        <source>Finish the call you have first, or sign in: then you can listen.</source>
        <translation>Pirma baikite savo pokalbį arba prisijunkite: tada galėsite klausytis.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: you could hear nothing.</source>
        <translation>Jūsų telefonas neprijungtas prie centralės: nieko negirdėtumėte.</translation>
    </message>
    <message>
        <source>Your phone is busy: hang up there, then listen.</source>
        <translation>Jūsų telefonas užimtas: padėkite ragelį, tada klausykitės.</translation>
    </message>
    <message>
        <source>Your phone was not picked up, so you do not listen.</source>
        <translation>Jūsų telefonu niekas neatsiliepė, todėl nesiklausote.</translation>
    </message>
    <message>
        <source>Your phone could not be reached any more, so you do not listen.</source>
        <translation>Jūsų telefonas nebepasiekiamas, todėl nesiklausote.</translation>
    </message>
    <message>
        <source>The call you listened to is over.</source>
        <translation>Pokalbis, kurio klausėtės, baigtas.</translation>
    </message>
    <message>
        <source>The call you listened to left the house.</source>
        <translation>Pokalbis, kurio klausėtės, iškeliavo iš įmonės.</translation>
    </message>
    <message>
        <source>{detail} took your call over. Write what you know; it stays with the call.</source>
        <translation>{detail} perėmė jūsų pokalbį. Užrašykite, ką žinote; tai liks prie pokalbio.</translation>
    </message>
    <message>
        <source>Speaks with all: {names}</source>
        <translation>Kalba su visais: {names}</translation>
    </message>
    <message>
        <source>Whispers: {names}</source>
        <translation>Pašnibžda: {names}</translation>
    </message>
    <message>
        <source>Listening: {names}</source>
        <translation>Klausosi: {names}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkuojami</translation>
    </message>
    <message>
        <source>What is asked of the call</source>
        <translation>Ko klausiama apie skambutį</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Klausimas</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>svoris </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svoris</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>lemtinga</translation>
    </message>
    <message>
        <source>No points here, and the whole call has none.</source>
        <translation>Čia be taškų – ir visas skambutis be taškų.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Kortelės pavadinimas</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Pridėti klausimą</translation>
    </message>
    <message numerus="yes">
        <source>Read %n new feedback(s)</source>
        <translation>
            <numerusform>Perskaityti %n naują atsiliepimą</numerusform>
            <numerusform>Perskaityti %n naujus atsiliepimus</numerusform>
            <numerusform>Perskaityti %n naujų atsiliepimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer; empty: I have seen it</source>
        <translation>Jūsų atsakymas; tuščias: mačiau</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jūsų atsakymas</translation>
    </message>
    <message>
        <source>Review of a call of {who}</source>
        <translation>Skambučio vertinimas: {who}</translation>
    </message>
    <message>
        <source>This review is not saved. Close once more to drop it.</source>
        <translation>Vertinimas neišsaugotas. Užverkite dar kartą, jei jo atsisakote.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentaras</translation>
    </message>
    <message>
        <source>Words at {time}</source>
        <translation>Pastaba ties {time}</translation>
    </message>
    <message>
        <source>Words at this moment</source>
        <translation>Pastaba šią akimirką</translation>
    </message>
    <message>
        <source>What you want to say of the whole call</source>
        <translation>Ką norite pasakyti apie visą skambutį</translation>
    </message>
    <message>
        <source>Calls to review</source>
        <translation>Vertintini skambučiai</translation>
    </message>
    <message>
        <source>Calls of each operator a week</source>
        <translation>Kiekvieno operatoriaus skambučių per savaitę</translation>
    </message>
    <message>
        <source>Of one who is new</source>
        <translation>Naujoko</translation>
    </message>
    <message>
        <source>New for</source>
        <translation>Naujokas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ne mažiau kaip</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ne daugiau kaip</translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation>Burtų numeris</translation>
    </message>
    <message>
        <source>Which calls are reviewed</source>
        <translation>Kurie skambučiai vertinami</translation>
    </message>
    <message>
        <source>The lot is drawn from the calls&apos; names: the same rules draw the same calls.</source>
        <translation>Burtai traukiami pagal skambučių vardus: tos pačios taisyklės traukia tuos pačius skambučius.</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>bet kokia trukmė</translation>
    </message>
    <message>
        <source>every queue</source>
        <translation>kiekviena eilė</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>kiekvienas rezultatas</translation>
    </message>
    <message>
        <source>What was said of the call</source>
        <translation>Kas pasakyta apie skambutį</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsiimti</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Savaitė</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Rodoma</translation>
    </message>
    <message>
        <source>Which calls…</source>
        <translation>Kurie skambučiai…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kas pasakyta</translation>
    </message>
    <message>
        <source>Saved; {who} finds it in his feedback.</source>
        <translation>Išsaugota; {who} tai ras savo atsiliepimuose.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Išsaugotos ataskaitos</translation>
    </message>
    <message>
        <source>New, as in the room</source>
        <translation>Nauja, kaip kambaryje</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Rodyti kambaryje</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Siųsti dabar</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Išsaugota: {name}.</translation>
    </message>
    <message>
        <source>{name} is being made; it goes out within a minute.</source>
        <translation>{name} rengiama; bus išsiųsta per minutę.</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Ištrinta: {name}.</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>Kada siunčiama</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>niekam</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kasdien</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>kas savaitę</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kas mėnesį</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>No reports are saved.</source>
        <translation>Nėra išsaugotų ataskaitų.</translation>
    </message>
    <message>
        <source>Choose days, rows and filters in the room, then give them a name here.</source>
        <translation>Kambaryje pasirinkite dienas, eilutes ir filtrus, tada čia suteikite pavadinimą.</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>rengiama</translation>
    </message>
    <message>
        <source>Broke off while it was handed over: it may have gone out. Send it again if nobody has it.</source>
        <translation>Nutrūko perduodant: galbūt išsiųsta. Jei niekas negavo, siųskite dar kartą.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>išsiųsta {when}</translation>
    </message>
    <message>
        <source>failed {when}: {why}</source>
        <translation>nepavyko {when}: {why}</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>nesiunčiama</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dar ne</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before it nobody was there</source>
        <translation>
            <numerusform>%n kartą prieš tai nieko nebuvo</numerusform>
            <numerusform>%n kartus prieš tai nieko nebuvo</numerusform>
            <numerusform>%n kartų prieš tai nieko nebuvo</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused {whom}</source>
        <translation>pašto serveris atsisakė: {whom}</translation>
    </message>
    <message>
        <source>waits for the mail server: {why}</source>
        <translation>laukia pašto serverio: {why}</translation>
    </message>
    <message>
        <source>Arrivals by weekday and hour</source>
        <translation>Skambučiai pagal savaitės dieną ir valandą</translation>
    </message>
    <message>
        <source>Calls and service level over time</source>
        <translation>Skambučiai ir aptarnavimo lygis per laiką</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>Kiek laukė skambinantieji</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {hours}: %n call(s)</source>
        <translation>
            <numerusform>{weekday} {hours}: %n skambutis</numerusform>
            <numerusform>{weekday} {hours}: %n skambučiai</numerusform>
            <numerusform>{weekday} {hours}: %n skambučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Aptarnavimo lygis</translation>
    </message>
    <message>
        <source>{when}: no calls</source>
        <translation>{when}: skambučių nėra</translation>
    </message>
    <message>
        <source>{when}: {n} handled</source>
        <translation>{when}: aptarnauta {n}</translation>
    </message>
    <message>
        <source>{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}</source>
        <translation>{when}: pateikta {offered}, atsiliepta {answered}, padėjo ragelį {abandoned}, aptarnavimo lygis {level}</translation>
    </message>
    <message>
        <source>{span} s: {answered} answered, {abandoned} hung up, {left} went elsewhere</source>
        <translation>{span} s: atsiliepta {answered}, padėjo ragelį {abandoned}, nuėjo kitur {left}</translation>
    </message>
    <message>
        <source>within {within} s</source>
        <translation>per {within} s</translation>
    </message>
    <message>
        <source>Click a heading, or press S in its column, to sort by it.</source>
        <translation>Rikiuoti: spustelėkite antraštę arba stulpelyje paspauskite S.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>Šiomis dienomis skambučių nebuvo.</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.</source>
        <translation>
            <numerusform>Turėjo būti {day} {time}. Prieš tai %n kartą nebuvo kam išsiųsti: ši atstoja ir aną.</numerusform>
            <numerusform>Turėjo būti {day} {time}. Prieš tai %n kartus nebuvo kam išsiųsti: ši atstoja ir anas.</numerusform>
            <numerusform>Turėjo būti {day} {time}. Prieš tai %n kartų nebuvo kam išsiųsti: ši atstoja ir anas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>{n} psl.</translation>
    </message>
    <message>
        <source>Arrow keys read the values one by one, Enter shows the calls.</source>
        <translation>Rodyklėmis reikšmės skaitomos po vieną, Enter rodo skambučius.</translation>
    </message>
    <message>
        <source>Saved reports…</source>
        <translation>Išsaugotos ataskaitos…</translation>
    </message>
    <message>
        <source>Charts and calls</source>
        <translation>Diagramos ir skambučiai</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>There are no figures to save.</source>
        <translation>Nėra skaičių, kuriuos būtų galima išsaugoti.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) to {file}.</source>
        <translation>
            <numerusform>Į {file} išsaugota %n eilutė.</numerusform>
            <numerusform>Į {file} išsaugotos %n eilutės.</numerusform>
            <numerusform>Į {file} išsaugota %n eilučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>“{room}” is for supervisors.</source>
        <translation>„{room}“ skirta vadovams.</translation>
    </message>
    <message>
        <source>In time, at least</source>
        <translation>Laiku, ne mažiau kaip</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>In time is within</source>
        <translation>Laiku – per</translation>
    </message>
    <message>
        <source>Busy, at most</source>
        <translation>Užimtas, ne daugiau kaip</translation>
    </message>
    <message>
        <source>Not there for calls</source>
        <translation>Ne prie skambučių</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Pusvalandžiai</translation>
    </message>
    <message>
        <source>Quarters of an hour</source>
        <translation>Ketvirčiai valandos</translation>
    </message>
    <message>
        <source>hang up (Erlang A)</source>
        <translation>padeda ragelį (Erlang A)</translation>
    </message>
    <message>
        <source>wait for ever (Erlang C)</source>
        <translation>laukia be galo (Erlang C)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Tarpsnis</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Skambinantieji</translation>
    </message>
    <message>
        <source>People by interval</source>
        <translation>Žmonės pagal tarpsnius</translation>
    </message>
    <message>
        <source>One more or less now</source>
        <translation>Vienu daugiau ar mažiau dabar</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Kas pažadėta</translation>
    </message>
    <message>
        <source>If one leaves now</source>
        <translation>Jei vienas dabar išeina</translation>
    </message>
    <message>
        <source>People needed and there</source>
        <translation>Reikia ir yra žmonių</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>Visos eilės kartu</translation>
    </message>
    <message>
        <source>Needed at work</source>
        <translation>Reikia dirbančių</translation>
    </message>
    <message>
        <source>To roster</source>
        <translation>Įrašyti į grafiką</translation>
    </message>
    <message>
        <source>There in those weeks</source>
        <translation>Buvo tomis savaitėmis</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Istorijos skaitymas nutrauktas.</translation>
    </message>
    <message>
        <source>Nothing is lost, it goes on where it stopped.</source>
        <translation>Nieko neprarasta, tęsiama nuo tos pačios vietos.</translation>
    </message>
    <message>
        <source>People count as equal and as if they had these calls alone; who serves several queues is counted in each.</source>
        <translation>Žmonės laikomi lygiais ir lyg turėtų tik šiuos skambučius; kas aptarnauja kelias eiles, skaičiuojamas kiekvienoje.</translation>
    </message>
    <message>
        <source>Each interval by itself, as if it lasted until the line settles. Needed at work: the fewest who reach the target. To roster: so many that, without breaks, training and illness, they are at work. There: who was there for calls, as their calls tell.</source>
        <translation>Kiekvienas tarpsnis atskirai, lyg tęstųsi, kol eilė nusistovi. Reikia dirbančių: mažiausiai tiek, kad pasiektų tikslą. Į grafiką: tiek, kad atmetus pertraukas, mokymus ir ligas liktų dirbančių. Buvo: kas buvo prie skambučių, sprendžiant iš jų skambučių.</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Aptarnavimo laikas</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Yra</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Trūksta</translation>
    </message>
    <message>
        <source>In time with those there</source>
        <translation>Laiku su esančiais</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Užimti</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Laukimas</translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs calls of %n week(s).</source>
        <translation>
            <numerusform>Prognozei reikia %n savaitės skambučių.</numerusform>
            <numerusform>Prognozei reikia %n savaičių skambučių.</numerusform>
            <numerusform>Prognozei reikia %n savaičių skambučių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far there are calls of %n week(s).</source>
        <translation>
            <numerusform>Kol kas yra %n savaitės skambučių.</numerusform>
            <numerusform>Kol kas yra %n savaičių skambučių.</numerusform>
            <numerusform>Kol kas yra %n savaičių skambučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls on this weekday.</source>
        <translation>Šią savaitės dieną skambučių nebuvo.</translation>
    </message>
    <message>
        <source>Holidays are left out. Choose another day.</source>
        <translation>Šventės neįtraukiamos. Pasirinkite kitą dieną.</translation>
    </message>
    <message>
        <source>The calendar has hours of its own for this day: usual calls, as far as it is open.</source>
        <translation>Kalendorius šiai dienai turi savo valandas: įprasti skambučiai, kiek dirbama.</translation>
    </message>
    <message>
        <source>Callers are taken to wait for ever (Erlang C).</source>
        <translation>Laikoma, kad skambinantieji laukia be galo (Erlang C).</translation>
    </message>
    <message>
        <source>Callers hang up after {n} s on the mean, told from who did and who was answered before (Erlang A).</source>
        <translation>Skambinantieji ragelį padeda vidutiniškai po {n} s, sprendžiant iš padėjusių ir anksčiau sulaukusių atsakymo (Erlang A).</translation>
    </message>
    <message numerus="yes">
        <source>{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.</source>
        <translation>
            <numerusform>Laukiama {calls} skambučių, pagal %n tos savaitės dienos dieną; naujausios sveria daugiausia.</numerusform>
            <numerusform>Laukiama {calls} skambučių, pagal %n tos savaitės dienos dienas; naujausios sveria daugiausia.</numerusform>
            <numerusform>Laukiama {calls} skambučių, pagal %n tos savaitės dienos dienų; naujausios sveria daugiausia.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good it is cannot be tried yet.</source>
        <translation>Kiek ji gera, dar neįmanoma patikrinti.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</source>
        <translation>
            <numerusform>Patikrinta su %n praėjusia diena: pusvalandžiai klydo {slots}, {luck} – jei liktų tik atsitiktinumas; dienos {day}.</numerusform>
            <numerusform>Patikrinta su %n praėjusiomis dienomis: pusvalandžiai klydo {slots}, {luck} – jei liktų tik atsitiktinumas; dienos {day}.</numerusform>
            <numerusform>Patikrinta su %n praėjusių dienų: pusvalandžiai klydo {slots}, {luck} – jei liktų tik atsitiktinumas; dienos {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lack</source>
        <translation>
            <numerusform>trūksta %n žmogaus</numerusform>
            <numerusform>trūksta %n žmonių</numerusform>
            <numerusform>trūksta %n žmonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than needed</source>
        <translation>
            <numerusform>%n žmogumi daugiau nei reikia</numerusform>
            <numerusform>%n žmonėmis daugiau nei reikia</numerusform>
            <numerusform>%n žmonių daugiau nei reikia</numerusform>
        </translation>
    </message>
    <message>
        <source>enough</source>
        <translation>pakanka</translation>
    </message>
    <message numerus="yes">
        <source>People needed and there by interval; %n interval(s) with too few</source>
        <translation>
            <numerusform>Reikia ir yra žmonių pagal tarpsnius; %n tarpsnyje per mažai</numerusform>
            <numerusform>Reikia ir yra žmonių pagal tarpsnius; %n tarpsniuose per mažai</numerusform>
            <numerusform>Reikia ir yra žmonių pagal tarpsnius; %n tarpsnių per mažai</numerusform>
        </translation>
    </message>
    <message>
        <source>People needed and there by interval; enough in all of them</source>
        <translation>Reikia ir yra žmonių pagal tarpsnius; visur pakanka</translation>
    </message>
    <message>
        <source>No calls are expected in this half hour.</source>
        <translation>Šį pusvalandį skambučių nelaukiama.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Dabar laukia %n skambinantysis. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
            <numerusform>Dabar laukia %n skambinantieji. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
            <numerusform>Dabar laukia %n skambinančiųjų. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Dabar dirba %n. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
            <numerusform>Dabar dirba %n. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
            <numerusform>Dabar dirba %n. Nuo {begins} iki {ends}, jei taip tęsis:</numerusform>
        </translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>Vienas išeina</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kaip yra</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Vienu daugiau</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>auga</translation>
    </message>
    <message>
        <source>The line grows by {n} callers an hour.</source>
        <translation>Eilė auga po {n} skambinančiųjų per valandą.</translation>
    </message>
    <message>
        <source>This is no card number: a digit is missing or wrong.</source>
        <translation>Tai ne kortelės numeris: trūksta skaitmens arba jis klaidingas.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Paklauskite dar kartą.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>įrašyta ranka</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>iš importuoto failo</translation>
    </message>
    <message>
        <source>owes {amount} {currency}</source>
        <translation>skola {amount} {currency}</translation>
    </message>
    <message>
        <source>Known on {day}: {where}</source>
        <translation>Žinoma {day}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>days of a calendar</comment>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of the coming year is other than its weekday.</source>
        <translation>Ateinančiais metais nė viena diena nesiskiria nuo savo savaitės dienos.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: nedirbama</translation>
    </message>
    <message>
        <source>{day}: closed until {time}</source>
        <translation>{day}: nedirbama iki {time}</translation>
    </message>
    <message>
        <source>{day}: open {times}</source>
        <translation>{day}: dirbama {times}</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go forward by {n} min while it is open: it is open for less.</source>
        <translation>{day} {time} laikrodžiai ten sukami {n} min. pirmyn darbo metu: dirbama trumpiau.</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go back by {n} min while it is open: it is open for longer.</source>
        <translation>{day} {time} laikrodžiai ten sukami {n} min. atgal darbo metu: dirbama ilgiau.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Pridėti žingsnį</translation>
    </message>
    <message>
        <source>Begin with this step</source>
        <translation>Pradėti nuo šio žingsnio</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Pašalinti šį žingsnį</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Pakartoti</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mažiau</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Didžiau</translation>
    </message>
    <message>
        <source>Fit it in</source>
        <translation>Sutalpinti</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Nėra prie ko grįžti.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nieko nebuvo atšaukta.</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, + and - change the size, 0 fits it in.</source>
        <translation>Rodyklės eina nuo žingsnio prie žingsnio, + ir - keičia dydį, 0 sutalpina.</translation>
    </message>
    <message>
        <source>Steps of the menu</source>
        <translation>Meniu žingsniai</translation>
    </message>
    <message>
        <source>{key} → {step}</source>
        <translation>{key} → {step}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>kažko trūksta</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>neįrašyta</translation>
    </message>
    <message>
        <source>any other number</source>
        <translation>bet koks kitas numeris</translation>
    </message>
    <message>
        <source>Nobody yet: choose it for a number, on the page Numbers.</source>
        <translation>Dar niekas: pasirinkite jį numeriui puslapyje „Numeriai“.</translation>
    </message>
    <message>
        <source>The whole menu</source>
        <translation>Visas meniu</translation>
    </message>
    <message>
        <source>Callers are asked nothing.</source>
        <translation>Skambintojų nieko neklausiama.</translation>
    </message>
    <message>
        <source>A menu asks by key before a person is rung: zero always leads to one.</source>
        <translation>Meniu klausia klavišais, kol dar niekam neskambinama: nulis visada veda pas žmogų.</translation>
    </message>
    <message>
        <source>New menu</source>
        <translation>Naujas meniu</translation>
    </message>
    <message>
        <source>Ask for a key, then a queue</source>
        <translation>Paprašyti klavišo, tada į eilę</translation>
    </message>
    <message>
        <source>Ask for a number, then a person</source>
        <translation>Paprašyti skaičiaus, tada žmogus</translation>
    </message>
    <message>
        <source>Say something, and again if wanted</source>
        <translation>Ką nors pasakyti ir, jei reikia, pakartoti</translation>
    </message>
    <message>
        <source>This menu is shipped with Ringdesk. Copy it to change it.</source>
        <translation>Šis meniu pateikiamas su Ringdesk. Norėdami keisti, nukopijuokite.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Copy this menu</source>
        <translation>Kopijuoti šį meniu</translation>
    </message>
    <message>
        <source>Remove this menu</source>
        <translation>Pašalinti šį meniu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>pridėtas</translation>
    </message>
    <message>
        <source>{step}: {words}</source>
        <translation>{step}: {words}</translation>
    </message>
    <message>
        <source>Recording {name}</source>
        <translation>Įrašas {name}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>{name}: first</source>
        <translation>{name}: pirmas</translation>
    </message>
    <message>
        <source>{name}: last</source>
        <translation>{name}: paskutinis</translation>
    </message>
    <message>
        <source>There is no reason for a break.</source>
        <translation>Pertraukos priežasčių nėra.</translation>
    </message>
    <message>
        <source>New pause</source>
        <translation>Nauja pertrauka</translation>
    </message>
    <message>
        <source>One must be left: nobody could have a break.</source>
        <translation>Viena turi likti: niekas negalėtų pailsėti.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pertraukos</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Riba</translation>
    </message>
    <message>
        <source>Who is away longer is late back on the floor.</source>
        <translation>Kas nebūna ilgiau, aukšte rodomas kaip vėluojantis.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>Kept in records as “{code}”, whatever it is called.</source>
        <translation>Įrašuose lieka „{code}“, kad ir kaip vadinsis.</translation>
    </message>
    <message>
        <source>The plan names no recording.</source>
        <translation>Plane nėra nė vieno įrašo.</translation>
    </message>
    <message>
        <source>Callers hear music alone.</source>
        <translation>Skambintojai girdi tik muziką.</translation>
    </message>
    <message>
        <source>Callers hear another “{name}” now.</source>
        <translation>Skambinantieji dabar girdi kitą „{name}“.</translation>
    </message>
    <message>
        <source>Callers hear the “{name}” that came with Ringdesk again.</source>
        <translation>Skambinantieji vėl girdi su „Ringdesk“ pateiktą „{name}“.</translation>
    </message>
    <message>
        <source>It is the one that came with Ringdesk.</source>
        <translation>Tai su „Ringdesk“ pateiktas įrašas.</translation>
    </message>
    <message>
        <source>Recordings are made at a desk beside the exchange.</source>
        <translation>Įrašai daromi darbo vietoje šalia stoties.</translation>
    </message>
    <message>
        <source>Languages of the recording</source>
        <translation>Įrašo kalbos</translation>
    </message>
    <message>
        <source>Who says it:</source>
        <translation>Kas jį sako:</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>Padaryti kitą…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Grąžinti pradinį</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Nėra garsiakalbio, kuriuo būtų galima groti.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>Taisyklių nėra.</translation>
    </message>
    <message>
        <source>Every call goes where its number leads. A rule sends some callers elsewhere.</source>
        <translation>Kiekvienas skambutis eina ten, kur veda jo numeris. Taisyklė kai kuriuos siunčia kitur.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nauja taisyklė</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Taisyklė</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Kelyje</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>nesvarbu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Taisyklės</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Skambinančiojo kalba</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Try a call…</source>
        <translation>Bandyti…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Žodžiais</translation>
    </message>
    <message>
        <source>Contacts and the tester name the rule so.</source>
        <translation>Taip taisyklę vadina kontaktai ir tikrinimas.</translation>
    </message>
    <message>
        <source>Which calls: all that is said here must hold</source>
        <translation>Kurie skambučiai: turi tikti viskas, kas čia pasakyta</translation>
    </message>
    <message>
        <source>With commas between them; nothing: every number.</source>
        <translation>Atskirkite kableliais; tuščia: visi numeriai.</translation>
    </message>
    <message>
        <source>Beginnings like +37052 or countries like LT, with commas between them.</source>
        <translation>Pradžios, pvz., +37052, arba šalys, pvz., LT, atskirtos kableliais.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>slepiamas</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>rodomas</translation>
    </message>
    <message>
        <source>certainly known</source>
        <translation>tikrai žinomas</translation>
    </message>
    <message>
        <source>not certainly known</source>
        <translation>tikrai nežinomas</translation>
    </message>
    <message>
        <source>Of a caller who is known: at least so much.</source>
        <translation>Žinomo skambinančiojo: bent tiek.</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>turi</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>neturi</translation>
    </message>
    <message>
        <source>He and his company, in this currency alone: 100 EUR.</source>
        <translation>Jis ir jo įmonė, tik šia valiuta: 100 EUR.</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Kas su jais daroma</translation>
    </message>
    <message>
        <source>Points for the wait in line, whatever the rules after it say.</source>
        <translation>Taškai laukimui eilėje, ką besakytų kitos taisyklės.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Siųsti į</translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>praleista</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>sprendžia</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>tinka</translation>
    </message>
    <message>
        <source>Where the number leads</source>
        <translation>Kur veda numeris</translation>
    </message>
    <message>
        <source>Changed here, and not saved yet.</source>
        <translation>Čia pakeista ir dar neišsaugota.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Kiek</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Plano puslapiai</translation>
    </message>
    <message>
        <source>Make a recording…</source>
        <translation>Padaryti įrašą…</translation>
    </message>
    <message>
        <source>Only you see it; the operator reads the line below.</source>
        <translation>Jį matote tik jūs; operatorius skaito eilutę žemiau.</translation>
    </message>
    <message>
        <source>One after the other, with commas; {number:digits} says a value.</source>
        <translation>Vienas po kito, per kablelį; {number:digits} pasako reikšmę.</translation>
    </message>
    <message>
        <source>A name for what is typed; {name} in a recording or title says it.</source>
        <translation>Pavadinimas tam, kas surinkta; {name} įraše ar pavadinime tai pasako.</translation>
    </message>
    <message>
        <source>{number} in it stands for what was typed.</source>
        <translation>{number} jame reiškia tai, kas surinkta.</translation>
    </message>
    <message>
        <source>everybody of the queue</source>
        <translation>visi iš eilės</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Namai</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>Išorinis numeris</translation>
    </message>
    <message>
        <source>A number outside…</source>
        <translation>Išorinis numeris…</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Išbandyti {name}</translation>
    </message>
    <message>
        <source>Number that is dialled</source>
        <translation>Renkamas numeris</translation>
    </message>
    <message>
        <source>the menu at once</source>
        <translation>iškart meniu</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Skambučio laikas</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Nuo pradžių</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Hears it to the end</source>
        <translation>Išklauso iki galo</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>Says something</source>
        <translation>Ką nors sako</translation>
    </message>
    <message>
        <source>The way taken</source>
        <translation>Nueitas kelias</translation>
    </message>
    <message>
        <source>The menu served him, and the call ends.</source>
        <translation>Meniu jį aptarnavo, ir skambutis baigiasi.</translation>
    </message>
    <message>
        <source>It is found</source>
        <translation>Rasta</translation>
    </message>
    <message>
        <source>He must prove it</source>
        <translation>Turi įrodyti</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Padaryta</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Neįmanoma</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Neatsako</translation>
    </message>
    <message>
        <source>The office looks up a request. What does it answer?</source>
        <translation>Biuras ieško užklausos. Ką jis atsako?</translation>
    </message>
    <message>
        <source>The office looks up the last order. What does it answer?</source>
        <translation>Biuras ieško paskutinio užsakymo. Ką jis atsako?</translation>
    </message>
    <message>
        <source>The same is ordered again. Does it work?</source>
        <translation>Užsakoma tas pats. Ar pavyksta?</translation>
    </message>
    <message>
        <source>A request is opened. Does it work?</source>
        <translation>Kuriama užklausa. Ar pavyksta?</translation>
    </message>
    <message>
        <source>A colleague is told. Does it work?</source>
        <translation>Pranešama kolegai. Ar pavyksta?</translation>
    </message>
    <message>
        <source>the office answers: found</source>
        <translation>biuras atsako: rasta</translation>
    </message>
    <message>
        <source>the office answers: there is none</source>
        <translation>biuras atsako: nėra</translation>
    </message>
    <message>
        <source>the office asks for proof</source>
        <translation>biuras prašo įrodyti</translation>
    </message>
    <message>
        <source>the office does not answer</source>
        <translation>biuras neatsako</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>girdi</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>spaudžia</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>sužino</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>kalba</translation>
    </message>
    <message>
        <source>his words are kept</source>
        <translation>jo žodžiai išsaugomi</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>laukia</translation>
    </message>
    <message>
        <source>nothing is pressed</source>
        <translation>nieko nepaspausta</translation>
    </message>
    <message>
        <source>{name} ({language}): {words}</source>
        <translation>{name} ({language}): {words}</translation>
    </message>
    <message>
        <source>He is recorded now.</source>
        <translation>Jis dabar įrašomas.</translation>
    </message>
    <message>
        <source>Nothing is said: he may press a key, or wait.</source>
        <translation>Nieko nesakoma: jis gali paspausti klavišą arba laukti.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sustabdyti</translation>
    </message>
    <message>
        <source>No microphone is connected: plug one in, and choose it in the settings.</source>
        <translation>Mikrofonas neprijungtas: prijunkite ir pasirinkite nustatymuose.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: is it switched off, or used by another program?</source>
        <translation>Mikrofonas neduoda garso: gal jis išjungtas arba jį naudoja kita programa?</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mikrofono lygis</translation>
    </message>
    <message>
        <source>Speak in {n} s…</source>
        <translation>Kalbėkite po {n} s…</translation>
    </message>
    <message>
        <source>Recording: {n} s of {most}</source>
        <translation>Įrašoma: {n} s iš {most}</translation>
    </message>
    <message>
        <source>too loud: move away</source>
        <translation>per garsiai: atsitraukite</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the page before</comment>
        <translation>Ankstesni</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next page</comment>
        <translation>Tolesni</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Tai pirmas puslapis.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Tai paskutinis puslapis.</translation>
    </message>
    <message>
        <source>Find a customer: name or number (Ctrl+F)</source>
        <translation>Rasti klientą: vardas ar numeris (Ctrl+F)</translation>
    </message>
    <message>
        <source>Those who came most stand first; a heading sorts the page. Excel and CSV have all.</source>
        <translation>Pirmi tie, kurių daugiausia; antraštė rikiuoja puslapį. „Excel“ ir CSV turi visus.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %n customer(s); Excel and CSV have all.</source>
        <translation>
            <numerusform>Pirmi {n} iš %n kliento; „Excel“ ir CSV turi visus.</numerusform>
            <numerusform>Pirmi {n} iš %n klientų; „Excel“ ir CSV turi visus.</numerusform>
            <numerusform>Pirmi {n} iš %n klientų; „Excel“ ir CSV turi visus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else talks in a call now: there is nothing to listen to.</source>
        <translation>Dabar niekas kitas nekalba: nėra ko klausytis.</translation>
    </message>
    <message>
        <source>Several calls are talked in. The first is marked: press the key again, or mark another by the arrows.</source>
        <translation>Kalbama keliuose skambučiuose. Pažymėtas pirmasis: spauskite klavišą dar kartą arba rodyklėmis pažymėkite kitą.</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>skolos nėra</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile: {theirs}. Save again to keep yours.</source>
        <translation>Tuo tarpu kažkas kitas išsaugojo: {theirs}. Išsaugokite dar kartą, kad liktų jūsų.</translation>
    </message>
    <message>
        <source>No request is known that this call is about.</source>
        <translation>Nežinoma, dėl kurios užklausos šis skambutis.</translation>
    </message>
    <message>
        <source>This belongs to a team that you do not look after.</source>
        <translation>Tai priklauso komandai, kurios jūs neprižiūrite.</translation>
    </message>
    <message>
        <source>Ask a supervisor of that team, or one of the whole house.</source>
        <translation>Kreipkitės į tos komandos arba visų namų vadovą.</translation>
    </message>
</context>
</TS>
