<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lithuania</source>
        <translation>لیتوانی</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>لهستان</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>مجارستان</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>ایران</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>آلمان</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>بریتانیا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ایالات متحده</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>برزیل</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>آرژانتین</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>در اجرای بعدی اعمال می‌شود.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Small window for a call that comes in while another program is in front</source>
        <translation>پنجرهٔ کوچک هنگام تماس، وقتی برنامهٔ دیگری جلو است</translation>
    </message>
    <message>
        <source>It never takes the keyboard.</source>
        <translation>هرگز صفحه‌کلید را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Country for numbers typed without a country code</source>
        <translation>کشور برای شماره‌های بدون پیش‌شمارهٔ کشور</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>میکروفون</translation>
    </message>
    <message>
        <source>Headset or speaker</source>
        <translation>هدست یا بلندگو</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>زنگ</translation>
    </message>
    <message>
        <source>May be another device than the headset, so that ringing is heard in the room.</source>
        <translation>می‌تواند دستگاهی غیر از هدست باشد تا زنگ در اتاق شنیده شود.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت‌شده</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده شد</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>بیرون از ساعت کار</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>روز تعطیل</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>در انتظار مشتری</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>در انتظار قطعه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته‌شده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>پیوسته به دیگری</translation>
    </message>
    <message>
        <source>Device received</source>
        <translation>دستگاه دریافت شد</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>پرسش از مشتری</translation>
    </message>
    <message>
        <source>Order a part</source>
        <translation>سفارش قطعه</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Join to another</source>
        <translation>پیوستن به دیگری</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb</comment>
        <translation>تماس بگیر</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>تماسی نیست</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>شماره برای تماس</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>صفحهٔ شماره</translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation>رقم‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>رقم {digit}</translation>
    </message>
    <message>
        <source>Type digits here</source>
        <translation>رقم‌ها را اینجا بنویسید</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>تماس ورودی</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting.</source>
        <translation>مرکز تلفن پاسخ نمی‌دهد؛ در حال اتصال دوباره.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>تماسی زنگ نمی‌زند.</translation>
    </message>
    <message>
        <source>Pick up on your own phone: this desk has no softphone.</source>
        <translation>با تلفن خودتان پاسخ دهید: این میز تلفن نرم‌افزاری ندارد.</translation>
    </message>
    <message>
        <source>A call is ringing: answer or decline it first.</source>
        <translation>تماسی زنگ می‌زند: نخست پاسخ دهید یا رد کنید.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>تماسی نیست.</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>کسی روی خط نیست.</translation>
    </message>
    <message>
        <source>There is no call to wrap up.</source>
        <translation>تماسی برای جمع‌بندی نیست.</translation>
    </message>
    <message>
        <source>Choose what came of the call first.</source>
        <translation>نخست نتیجهٔ تماس را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>نخست وارد شوید.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange.</source>
        <translation>تلفن شما به مرکز تلفن وصل نیست.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>نخست تماس کنونی را تمام کنید.</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>زنگ می‌زند</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>در گفتگو</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>تماس با تلفن شما</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>در حال شماره‌گیری</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>مشتری قطع کرد</translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation>شما قطع کردید</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>تماس‌گیرنده منصرف شد</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>call refused</source>
        <translation>تماس رد شد</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <translation>شماره در دسترس نیست</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>ارتباط قطع شد</translation>
    </message>
    <message>
        <source>the exchange stopped</source>
        <translation>مرکز تلفن متوقف شد</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>بیرون از ساعت کار</translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation>کسی وارد نشده بود</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>شناسایی با شماره</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>شمارهٔ شرکت</translation>
    </message>
    <message>
        <source>last digits only</source>
        <translation>تنها رقم‌های پایانی</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>به انتخاب شما</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>شمارهٔ پنهان</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>تماس‌گیرندهٔ ناشناس</translation>
    </message>
    <message>
        <source>Outcome (needed):</source>
        <translation>نتیجه (لازم):</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>نتیجه:</translation>
    </message>
    <message>
        <source>calls itself “{name}”</source>
        <translation>خود را «{name}» می‌نامد</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>در انتظار {time}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>منتظر ماند {time}</translation>
    </message>
    <message>
        <source>came through {way}</source>
        <translation>از راه {way}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>صف {name}</translation>
    </message>
    <message>
        <source>forwarded by {number}</source>
        <translation>هدایت‌شده از {number}</translation>
    </message>
    <message>
        <source>outcome: {what}</source>
        <translation>نتیجه: {what}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>ویژه</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>اتصال دوباره</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>جستجو…</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>تماس‌گیرندهٔ ناشناس</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>شاید {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation>
            <numerusform>%n تماس‌گیرندهٔ ممکن</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from the caller.</source>
        <translation>صدایی از تماس‌گیرنده نمی‌آید.</translation>
    </message>
    <message>
        <source>You are muted but speaking.</source>
        <translation>صحبت می‌کنید ولی بی‌صدا هستید.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>بی‌صدا کن</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>نگه‌دار</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>قطع تماس</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>the call from hold</comment>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>زمان بیشتر</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>با صدا</translation>
    </message>
    <message>
        <source>not in the phone book</source>
        <translation>در دفتر تلفن نیست</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>تماس با {number}؟</translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>تماس: {who}</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>وضعیت من</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Devices and requests</source>
        <translation>دستگاه‌ها و درخواست‌ها</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>نگه‌داشتن / بازگرداندن</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>بی‌صدا / با صدا</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>شماره‌گیری</translation>
    </message>
    <message>
        <source>Outcome {n}</source>
        <translation>نتیجهٔ {n}</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>پایان جمع‌بندی</translation>
    </message>
    <message>
        <source>More time for wrap-up</source>
        <translation>زمان بیشتر برای جمع‌بندی</translation>
    </message>
    <message>
        <source>Ready / pause</source>
        <translation>آماده / استراحت</translation>
    </message>
    <message>
        <source>Choose my state</source>
        <translation>انتخاب وضعیت</translation>
    </message>
    <message>
        <source>Find person, company or number</source>
        <translation>یافتن شخص، شرکت یا شماره</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>چه کسی تماس گرفته</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>باز کردن صفحهٔ مشتری</translation>
    </message>
    <message>
        <source>Note of this call</source>
        <translation>یادداشت این تماس</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>درون‌ریزی مشتریان</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>Scanned device</source>
        <translation>دستگاه اسکن‌شده</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>یکی کردن یا پیوستن به درخواست</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>ذخیرهٔ درخواست</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Go to the caller column</source>
        <translation>رفتن به ستون تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Go to the work column</source>
        <translation>رفتن به ستون کار</translation>
    </message>
    <message>
        <source>Go to the floor column</source>
        <translation>رفتن به ستون همکاران</translation>
    </message>
    <message>
        <source>Look at the next call</source>
        <translation>دیدن تماس بعدی</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>فهرست کلیدها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>{key} has another meaning everywhere and cannot be used.</source>
        <translation>{key} همه‌جا معنای دیگری دارد و نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>{key} types a letter on many keyboards and cannot be used.</source>
        <translation>{key} در بسیاری از صفحه‌کلیدها حرف می‌نویسد و نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>{key} alone is needed for typing.</source>
        <translation>{key} به‌تنهایی برای نوشتن لازم است.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”.</source>
        <translation>{key} اکنون به معنای «{action}» است.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Busy: {detail}</source>
        <translation>مشغول: {detail}</translation>
    </message>
    <message>
        <source>Not dialled: you have another call or are not signed in. {detail}</source>
        <translation>شماره‌گیری نشد: تماس دیگری دارید یا وارد نشده‌اید. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: your phone is not connected to the exchange. {detail}</source>
        <translation>تماس گرفته نشد: تلفن شما به مرکز تلفن وصل نیست. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: {detail} is not a number that can be called.</source>
        <translation>تماس گرفته نشد: {detail} شماره‌ای قابل تماس نیست.</translation>
    </message>
    <message>
        <source>Not dialled: there is no line to the outside now. {detail}</source>
        <translation>تماس گرفته نشد: اکنون خط بیرونی نیست. {detail}</translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation>{detail} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>{detail} cannot be reached.</source>
        <translation>{detail} در دسترس نیست.</translation>
    </message>
    <message>
        <source>Not done: the exchange does not answer.</source>
        <translation>انجام نشد: مرکز تلفن پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The exchange does not know the outcome “{detail}”. Choose another one.</source>
        <translation>مرکز تلفن نتیجهٔ «{detail}» را نمی‌شناسد. دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose what came of the call; this queue asks for it.</source>
        <translation>نتیجهٔ تماس را انتخاب کنید؛ این صف آن را می‌خواهد.</translation>
    </message>
    <message>
        <source>The exchange does not know the pause “{detail}”. Choose another one.</source>
        <translation>مرکز تلفن استراحت «{detail}» را نمی‌شناسد. دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A call rang and was not picked up. You get no calls until you are ready again.</source>
        <translation>تماسی زنگ زد و پاسخ داده نشد. تا دوباره آماده نشوید تماسی نمی‌گیرید.</translation>
    </message>
    <message>
        <source>Your phone could not be rung. Check that it is connected. {detail}</source>
        <translation>تلفن شما زنگ نخورد. بررسی کنید که وصل باشد. {detail}</translation>
    </message>
    <message>
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation>ارتباط تلفن شما قطع شد؛ تماس‌گیرنده به سر صف بازگشت.</translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation>صدایی از تلفن شما نمی‌آید. هدست و شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The exchange refused this desk: {detail}</source>
        <translation>مرکز تلفن این میز را نپذیرفت: {detail}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>بازگردانده شد.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>وصل نیست</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>استراحت: {what}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>سپس: آماده</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>سپس: خروج</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>سپس: {what}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>بیشترین {time}</translation>
    </message>
    <message>
        <source>ext {extension}</source>
        <translation>داخلی {extension}</translation>
    </message>
    <message>
        <source>No line to the outside: {problem}</source>
        <translation>خط بیرونی نیست: {problem}</translation>
    </message>
    <message>
        <source>The exchange was started again and signed you out: no call reaches you. Sign in.</source>
        <translation>مرکز تلفن دوباره راه‌اندازی شد و شما را خارج کرد: هیچ تماسی به شما نمی‌رسد. وارد شوید.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>تلفن شما به مرکز تلفن وصل نیست: تماسی به شما نمی‌رسد.</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting for {time}; what you see may be old</source>
        <translation>مرکز تلفن پاسخ نمی‌دهد؛ {time} در حال اتصال دوباره؛ آنچه می‌بینید شاید کهنه باشد</translation>
    </message>
    <message>
        <source>line ready</source>
        <translation>خط آماده</translation>
    </message>
    <message>
        <source>line connecting</source>
        <translation>خط در حال اتصال</translation>
    </message>
    <message>
        <source>line failed</source>
        <translation>خط خراب</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>دستگاه صدا نیست</translation>
    </message>
    <message>
        <source>another sound device is used</source>
        <translation>دستگاه صدای دیگری به کار رفت</translation>
    </message>
    <message>
        <source>sound failed</source>
        <translation>صدا کار نمی‌کند</translation>
    </message>
    <message>
        <source>line unknown</source>
        <translation>خط نامعلوم</translation>
    </message>
    <message>
        <source>own phone connected</source>
        <translation>تلفن خودتان وصل است</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>تلفن نیست</translation>
    </message>
    <message>
        <source>no softphone</source>
        <translation>تلفن نرم‌افزاری نیست</translation>
    </message>
    <message>
        <source>default sound device</source>
        <translation>دستگاه صدای پیش‌فرض</translation>
    </message>
    <message>
        <source>exchange connected</source>
        <translation>مرکز تلفن وصل</translation>
    </message>
    <message>
        <source>exchange not reachable</source>
        <translation>مرکز تلفن در دسترس نیست</translation>
    </message>
    <message>
        <source>{key} answer</source>
        <translation>{key} پاسخ</translation>
    </message>
    <message>
        <source>{key} hang up</source>
        <translation>{key} قطع</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} یافتن</translation>
    </message>
    <message>
        <source>{key} dial</source>
        <translation>{key} شماره‌گیری</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} همهٔ کلیدها</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>سطح صدا</translation>
    </message>
    <message>
        <source>microphone {level} of 100</source>
        <translation>میکروفون {level} از ۱۰۰</translation>
    </message>
    <message>
        <source>Floor column</source>
        <translation>ستون همکاران</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>صف‌ها</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>old</source>
        <translation>کهنه</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>بیشترین</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>استراحت</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>خارج‌شده</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (بسته)</translation>
    </message>
    <message>
        <source>{name}, extension {extension}</source>
        <translation>{name}، داخلی {extension}</translation>
    </message>
    <message>
        <source>You serve no queue.</source>
        <translation>به هیچ صفی خدمت نمی‌دهید.</translation>
    </message>
    <message>
        <source>The supervisor puts you into queues.</source>
        <translation>سرپرست شما را به صف‌ها می‌افزاید.</translation>
    </message>
    <message>
        <source>Nobody else works here yet.</source>
        <translation>هنوز کس دیگری اینجا کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Waiting for the exchange…</source>
        <translation>در انتظار مرکز تلفن…</translation>
    </message>
    <message>
        <source>The customer database does not answer.</source>
        <translation>پایگاه دادهٔ مشتریان پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The exchange does not answer.</source>
        <translation>مرکز تلفن پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>در این میان کس دیگری این را ذخیره کرد.</translation>
    </message>
    <message>
        <source>Your role may not see or do this.</source>
        <translation>نقش شما اجازهٔ دیدن یا انجام این را ندارد.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>این دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Something in it cannot be used.</source>
        <translation>چیزی در آن قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It is written to the log.</source>
        <translation>در برنامه خطایی رخ داد و در گزارش نوشته شد.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>دیروز {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>Possible callers</source>
        <translation>تماس‌گیرنده‌های ممکن</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>گفته شد</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>تعمیر شد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کس دیگر</translation>
    </message>
    <message>
        <source>This is the caller</source>
        <translation>تماس‌گیرنده همین است</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>کس دیگر…</translation>
    </message>
    <message>
        <source>The caller hides the number. If you learn who it is, the call goes into the history.</source>
        <translation>تماس‌گیرنده شماره‌اش را پنهان کرده است. اگر بدانید کیست، تماس در تاریخچه می‌آید.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>چه کسی تماس گرفته؟</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>انتخاب نشده</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Find person, company, number…   {key}</source>
        <translation>یافتن شخص، شرکت، شماره…   {key}</translation>
    </message>
    <message>
        <source>Find person, company, number…</source>
        <translation>یافتن شخص، شرکت، شماره…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>تماس با {number}</translation>
    </message>
    <message>
        <source>Choose a CSV file with customers.</source>
        <translation>یک پروندهٔ CSV از مشتریان انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what each line would do.</source>
        <translation>تا ندیده‌اید هر سطر چه می‌کند چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب پرونده…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>هر سطر چه می‌کند</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>سطرهای پرونده</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>بازگرداندن درون‌ریزی</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>پرونده بزرگ‌تر از ۶۴ مگابایت است. آن را بخش کنید.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>پرونده خوانده نشد.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>لغو شد؛ چیزی نگه داشته نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation>
            <numerusform>%n شخص افزوده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation>
            <numerusform>%n شخص دوباره برداشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to write about.</source>
        <translation>تماسی برای نوشتن نیست.</translation>
    </message>
    <message>
        <source>The note belongs to the call you have.</source>
        <translation>یادداشت از آنِ تماس شماست.</translation>
    </message>
    <message>
        <source>What is the call about? Saved as you type.</source>
        <translation>تماس دربارهٔ چیست؟ هنگام نوشتن ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>You can write; it is saved when it answers again.</source>
        <translation>می‌توانید بنویسید؛ وقتی دوباره پاسخ داد ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>ذخیره نشد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>از شما</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>از دیگری</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>هر دو نسخه</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>ذخیرهٔ من</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>پذیرش دیگری</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation>در این میان کس دیگری این را ذخیره کرد</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>شخص باید نام داشته باشد.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>What number it is (mobile, office…)</source>
        <translation>چه شماره‌ای است (همراه، دفتر…)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n ممکن</numerusform>
        </translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتوانیایی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>قرارداد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کِی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>By</source>
        <comment>operator, column title</comment>
        <translation>توسط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>تماس خروجی</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>تماس بی‌پاسخ</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>اپراتور قطع کرد</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>از {queue}</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>هنوز تماسی نبوده است.</translation>
    </message>
    <message>
        <source>This call will be the first.</source>
        <translation>این تماس نخستین خواهد بود.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>کسی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>The history of a caller or of a person you find is shown here.</source>
        <translation>تاریخچهٔ تماس‌گیرنده یا شخصی که می‌یابید اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Who calls is not known yet.</source>
        <translation>هنوز معلوم نیست چه کسی تماس گرفته.</translation>
    </message>
    <message>
        <source>This person belongs to no company.</source>
        <translation>این شخص به شرکتی تعلق ندارد.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>بارگذاری…</translation>
    </message>
    <message>
        <source>No caller now.</source>
        <translation>اکنون تماس‌گیرنده‌ای نیست.</translation>
    </message>
    <message>
        <source>Who calls is shown here. Until then, find a customer or dial a number.</source>
        <translation>تماس‌گیرنده اینجا نشان داده می‌شود. تا آن زمان مشتری بیابید یا شماره بگیرید.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>found by {text}</source>
        <translation>یافته با {text}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>قابل استفاده نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n افزوده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n از پیش هست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n قابل استفاده نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>آخرین تماس‌ها</translation>
    </message>
    <message>
        <source>Recent contacts of all</source>
        <translation>تماس‌های اخیر همه</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>تاریخچهٔ چه کسی</translation>
    </message>
    <message>
        <source>Timeline of the person</source>
        <translation>تاریخچهٔ شخص</translation>
    </message>
    <message>
        <source>Timeline of the company</source>
        <translation>تاریخچهٔ شرکت</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>نام تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>شرکت (اختیاری)</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>ذخیره به‌عنوان تازه</translation>
    </message>
    <message>
        <source>Same as…?</source>
        <translation>همان شخص است؟</translation>
    </message>
    <message>
        <source>People of that name</source>
        <translation>اشخاص با این نام</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>نخست نام را بنویسید.</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <translation>تماس ورودی: {who}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>پایان آزمایش</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>آزمایش میکروفون</translation>
    </message>
    <message>
        <source>Speak: you hear yourself, and the upper bar moves.</source>
        <translation>صحبت کنید: صدای خود را می‌شنوید و نوار بالایی تکان می‌خورد.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its new key.</source>
        <translation>کاری را انتخاب کنید، Enter را بزنید و سپس کلید تازه را فشار دهید.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>همه پیش‌فرض</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>پیش‌فرض سیستم</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (وصل نیست)</translation>
    </message>
    <message>
        <source>There is no softphone on this desk: sound is set on your own phone.</source>
        <translation>این میز تلفن نرم‌افزاری ندارد: صدا را در تلفن خود تنظیم کنید.</translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset.</source>
        <translation>دستگاه صدایی یافت نشد. هدست را وصل کنید.</translation>
    </message>
    <message>
        <source>The sound check can run when there is no call.</source>
        <translation>آزمایش صدا هنگامی ممکن است که تماسی نباشد.</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>No number was typed.</source>
        <translation>شماره‌ای نوشته نشده است.</translation>
    </message>
    <message>
        <source>Type a number, for example +370 612 34567.</source>
        <translation>شماره‌ای بنویسید، برای نمونه +370 612 34567.</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>این برای شمارهٔ تلفن بلند است.</translation>
    </message>
    <message>
        <source>Check what was typed or pasted.</source>
        <translation>آنچه را نوشته یا چسبانده‌اید بررسی کنید.</translation>
    </message>
    <message>
        <source>This link is not a phone number.</source>
        <translation>این پیوند شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Links may begin with tel:, sip: or callto:.</source>
        <translation>پیوندها می‌توانند با tel:، sip: یا callto: آغاز شوند.</translation>
    </message>
    <message>
        <source>This link has an address that is not one.</source>
        <translation>نشانی این پیوند درست نیست.</translation>
    </message>
    <message>
        <source>Dial the number by hand.</source>
        <translation>شماره را دستی بگیرید.</translation>
    </message>
    <message>
        <source>This link carries more than a number.</source>
        <translation>این پیوند بیش از یک شماره دارد.</translation>
    </message>
    <message>
        <source>This link holds something else than a phone number.</source>
        <translation>این پیوند چیزی جز شمارهٔ تلفن دارد.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>این شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Numbers hold digits, and may begin with +.</source>
        <translation>شماره از رقم ساخته می‌شود و می‌تواند با + آغاز شود.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>در انبار</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>رزرو شده</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مصرف شده</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>برگشت به تأمین‌کننده</translation>
    </message>
    <message>
        <source>Serial number or another code</source>
        <translation>شمارهٔ سریال یا کدی دیگر</translation>
    </message>
    <message>
        <source>Look up a device</source>
        <translation>جستجوی دستگاه</translation>
    </message>
    <message>
        <source>Devices with this number</source>
        <translation>دستگاه‌های با این شماره</translation>
    </message>
    <message>
        <source>known</source>
        <translation>شناخته</translation>
    </message>
    <message>
        <source>Open requests of the device</source>
        <translation>درخواست‌های باز دستگاه</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>سابقهٔ دستگاه</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>شمارهٔ سریال</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Create with request</source>
        <translation>ساختن همراه درخواست</translation>
    </message>
    <message>
        <source>Scan a device, or type its serial number.</source>
        <translation>دستگاهی را اسکن کنید یا شمارهٔ سریال آن را بنویسید.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>مدل نامعلوم</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>مالک نامعلوم</translation>
    </message>
    <message>
        <source>Warranty to {day}</source>
        <translation>گارانتی تا {day}</translation>
    </message>
    <message>
        <source>Warranty ended {day}, days of grace</source>
        <translation>گارانتی در {day} تمام شد، مهلت اضافه</translation>
    </message>
    <message>
        <source>Not paid by the warranty</source>
        <translation>گارانتی نمی‌پردازد</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>گارانتی در {day} تمام شد</translation>
    </message>
    <message>
        <source>Warranty has not begun</source>
        <translation>گارانتی آغاز نشده است</translation>
    </message>
    <message>
        <source>No warranty: bought used</source>
        <translation>بدون گارانتی: دست دوم خریده شده</translation>
    </message>
    <message>
        <source>Warranty void: {reason}</source>
        <translation>گارانتی باطل است: {reason}</translation>
    </message>
    <message>
        <source>Warranty: date of sale not known</source>
        <translation>گارانتی: تاریخ فروش نامعلوم</translation>
    </message>
    <message>
        <source>No warranty known</source>
        <translation>گارانتی نامعلوم</translation>
    </message>
    <message>
        <source>Recall: {title}</source>
        <translation>فراخوان: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>found by a scan</comment>
        <translation>
            <numerusform>%n دستگاه</numerusform>
        </translation>
    </message>
    <message>
        <source>new device</source>
        <translation>دستگاه تازه</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>This code names a product, not a device: {name}</source>
        <translation>این کد نام کالا است، نه دستگاه: {name}</translation>
    </message>
    <message>
        <source>Scan the serial number on the device&apos;s plate.</source>
        <translation>شمارهٔ سریال روی پلاک دستگاه را اسکن کنید.</translation>
    </message>
    <message>
        <source>The code could not be read.</source>
        <translation>کد خوانده نشد.</translation>
    </message>
    <message>
        <source>The check digit is wrong; perhaps {guess}</source>
        <translation>رقم کنترل نادرست است؛ شاید {guess}</translation>
    </message>
    <message>
        <source>A separator is missing; perhaps {guess}</source>
        <translation>جداکننده‌ای نیست؛ شاید {guess}</translation>
    </message>
    <message>
        <source>Part of the code fits no rule: {about}</source>
        <translation>بخشی از کد با هیچ قاعده‌ای جور نیست: {about}</translation>
    </message>
    <message>
        <source>Letters that look like digits; perhaps {guess}</source>
        <translation>حرف‌هایی شبیه رقم؛ شاید {guess}</translation>
    </message>
    <message>
        <source>Small letters; perhaps {guess}</source>
        <translation>حرف‌های کوچک؛ شاید {guess}</translation>
    </message>
    <message>
        <source>Unprintable characters: look at the scanner&apos;s speed and character set.</source>
        <translation>نویسه‌های چاپ‌نشدنی: سرعت و مجموعهٔ نویسهٔ اسکنر را ببینید.</translation>
    </message>
    <message>
        <source>Scan it again, or type the serial number.</source>
        <translation>دوباره اسکن کنید یا شمارهٔ سریال را بنویسید.</translation>
    </message>
    <message>
        <source>Like other devices of the model {name}.</source>
        <translation>مانند دستگاه‌های دیگر مدل {name}.</translation>
    </message>
    <message>
        <source>Its number looks like one of {maker}.</source>
        <translation>شماره‌اش مانند شماره‌های {maker} است.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>هنوز چیزی از آن نمی‌دانیم.</translation>
    </message>
    <message>
        <source>Opened: {ticket}</source>
        <translation>باز شد: {ticket}</translation>
    </message>
    <message>
        <source>Device received: {ticket}</source>
        <translation>دستگاه دریافت شد: {ticket}</translation>
    </message>
    <message>
        <source>Done: {ticket}</source>
        <translation>انجام شد: {ticket}</translation>
    </message>
    <message>
        <source>The next scan is a part for {ticket}.</source>
        <translation>اسکن بعدی قطعه‌ای برای {ticket} است.</translation>
    </message>
    <message>
        <source>The next scan is a device lent for {ticket}.</source>
        <translation>اسکن بعدی دستگاه امانی برای {ticket} است.</translation>
    </message>
    <message>
        <source>Part used for {ticket}: {what}</source>
        <translation>قطعه برای {ticket} مصرف شد: {what}</translation>
    </message>
    <message>
        <source>Loaner of {ticket} came back: {what}</source>
        <translation>دستگاه امانی {ticket} برگشت: {what}</translation>
    </message>
    <message>
        <source>Lent for {ticket}: {what}</source>
        <translation>برای {ticket} امانت داده شد: {what}</translation>
    </message>
    <message>
        <source>scanner not plugged in</source>
        <translation>اسکنر وصل نیست</translation>
    </message>
    <message>
        <source>another program has the scanner</source>
        <translation>اسکنر در دست برنامه‌ای دیگر است</translation>
    </message>
    <message>
        <source>you may not use the scanner&apos;s port</source>
        <translation>اجازهٔ درگاه اسکنر را ندارید</translation>
    </message>
    <message>
        <source>scanner unplugged</source>
        <translation>اسکنر جدا شد</translation>
    </message>
    <message>
        <source>scanner failed</source>
        <translation>خطای اسکنر</translation>
    </message>
    <message numerus="yes">
        <source>scanner ready, %n missing</source>
        <comment>scanners</comment>
        <translation>
            <numerusform>اسکنر آماده است، %n نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>اسکنر آماده است</translation>
    </message>
    <message>
        <source>no scanner</source>
        <translation>اسکنری نیست</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>توسط</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>دستگاهی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>The history of a scanned device is shown here.</source>
        <translation>سابقهٔ دستگاه اسکن‌شده اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing happened to this device yet.</source>
        <translation>هنوز چیزی بر این دستگاه نگذشته است.</translation>
    </message>
    <message>
        <source>Request {title}</source>
        <translation>درخواست {title}</translation>
    </message>
    <message>
        <source>{ticket}: {step}</source>
        <translation>{ticket}: {step}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Cost: {title}</source>
        <translation>هزینه: {title}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>پیوند شد</translation>
    </message>
    <message>
        <source>free work allowed</source>
        <translation>کار رایگان مجاز شد</translation>
    </message>
    <message>
        <source>Cost of its life: {sums}</source>
        <translation>هزینهٔ همهٔ عمر: {sums}</translation>
    </message>
    <message>
        <source>Scan a device or choose a customer first.</source>
        <translation>نخست دستگاهی را اسکن کنید یا مشتری را برگزینید.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>اسکنر دادهٔ خراب فرستاد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>تکراری‌های احتمالی</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیست</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>تکراری احتمالی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>متن درخواست</translation>
    </message>
    <message>
        <source>What is wrong, and what was promised?</source>
        <translation>چه ایرادی هست و چه قولی داده شد؟</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>This request is not saved.</source>
        <translation>این درخواست ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشد</translation>
    </message>
    <message>
        <source>Somebody else saved this request meanwhile.</source>
        <translation>در این میان کسی دیگر این درخواست را ذخیره کرد.</translation>
    </message>
    <message>
        <source>Not up to date: the database does not answer</source>
        <translation>به‌روز نیست: پایگاه داده پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Joined to {ticket}.</source>
        <translation>با {ticket} یکی شد.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>چیزی برای یکی کردن نیست.</translation>
    </message>
    <message>
        <source>Scanned: {device}. Does it belong to this request?</source>
        <translation>اسکن شد: {device}. آیا از این درخواست است؟</translation>
    </message>
    <message>
        <source>Attach to this request</source>
        <translation>پیوستن به این درخواست</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کن</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>No open requests.</source>
        <translation>درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (من)</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بدون گروه</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>همان دستگاه</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>همان شرکت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: مال آن‌ها «{theirs}»، مال شما «{mine}»</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>بخش‌های درخواست</translation>
    </message>
</context>
</TS>
