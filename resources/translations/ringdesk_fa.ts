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
        <source>Done, until it was reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>در انتظار قطعه</translation>
    </message>
    <message>
        <source>To call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
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
        <source>Open the device&apos;s page</source>
        <translation type="unfinished"></translation>
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
        <source>Print a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation type="unfinished"></translation>
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
        <source>Not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation type="unfinished"></translation>
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
        <source>No document is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or press Add file. Up to {mb} MB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and look at it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation type="unfinished"></translation>
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
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
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
        <source>Not told</source>
        <translation type="unfinished"></translation>
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
        <source>Find a model</source>
        <translation type="unfinished"></translation>
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
        <source>No device is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, scan one, or press New device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one, or press New device and write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try its serial number, model, place or owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was ever opened for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {found} of {total} devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total} devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
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
        <source>{kind}: {value}</source>
        <translation type="unfinished"></translation>
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
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty void because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device: {device}</source>
        <translation type="unfinished"></translation>
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
        <source>This code adds nothing to the device: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} taken: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this code?</source>
        <translation type="unfinished"></translation>
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
        <source>Forget the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this session is done then. Its scans are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
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
        <source>Scan</source>
        <translation type="unfinished"></translation>
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
        <source>Scan the first device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scan stands here with its verdict; nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bulk session was carried out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is away; scans are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the list that can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done}. Refused: {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
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
        <source>Roll: one label after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status page, so its address is left out. The plan can open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has letters that this kind of code cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some scanners read two of its letters as another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long for this kind of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the right number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check digit is wrong; perhaps {guess} is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no GS1 text like {guess}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer (ZPL) at an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be printed as this code: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” needs {needed} mm as this code, and there are {there} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something reaches over the edge of the label and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finest bars are {width} mm: some scanners need 0.25 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands too near to the code: it needs a free margin to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too long for its place and is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be printed like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Written off</source>
        <translation type="unfinished"></translation>
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
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>سابقهٔ دستگاه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note or a visit in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
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
        <source>Kind of device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device or its accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation type="unfinished"></translation>
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
        <source>Pause, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What scanners send stands here, before anybody judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product code</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long: not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end did not come: not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see what is made of its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>setting code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
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
        <source>This is a setting code for a scanner. Nothing was done.</source>
        <translation type="unfinished"></translation>
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
        <source>It sets scanners of {about}; only such a scanner obeys it.</source>
        <translation type="unfinished"></translation>
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
        <source>assigned</source>
        <translation type="unfinished"></translation>
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
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
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
        <source>This device cost nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation type="unfinished"></translation>
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
        <source>Scan a device or open a request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>اسکنر دادهٔ خراب فرستاد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The devices stand where they stood before.</source>
        <translation type="unfinished"></translation>
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
        <source>Filter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K100 .. K199, one range or number a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no range: {line}</source>
        <translation type="unfinished"></translation>
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
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no open requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your teams have no open requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 on the desk opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request has an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search or choose “All”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are due first are listed; solve some to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} requests that weigh {load}, room for {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} requests went to: {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing scanners and repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation type="unfinished"></translation>
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
        <source>Attached: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the requests (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation type="unfinished"></translation>
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
        <source>Label: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: مال آن‌ها «{theirs}»، مال شما «{mine}»</translation>
    </message>
    <message>
        <source>Parts and loaners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a part; empty: all in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a part that is scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>بخش‌های درخواست</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier repaired it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier credits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bulk session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf, room, van…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One target, then as many scans as you like; nothing is done before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of requests cannot be taken back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the devices back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your network is poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor line on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor line on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} a year; filled: the customer, hatched: warranty and goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no program for such files. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number, model, place or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices, recalls and plans of the other one become this model&apos;s. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is now {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the owner by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty terms of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at the latest so many months after the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months when bought used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to who buys it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins within months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not pay for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor may change warranty terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an extension in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken, foreign parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warranty counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warranty terms are known for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extension was sold for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be drawn: the day the warranty begins is not known, or no terms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>warranty begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered until {until}, by {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} ended on {until}; in the days of grace a claim is still taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} does not pay for this cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms} begins on {since} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought used, and {terms} stays with the first owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warranty is given any more: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that {terms} counts from is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays nothing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charger, bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after {count} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the customer sees how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels with this address will lead nowhere. Press once more to shut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address shows nothing any more. The next one will be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the first free label of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My screen shows 100 mm as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a QR code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners that type, and repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner types like a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: told by its pace alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key before each code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause between its keys, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code again within so many ms is one scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key in its field, or scan any code there. With such a key no field sees what the scanner types; without one it is taken out again. Serial mode is better than both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port or address that is in no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code with the new scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size: {width} mm wide. Hold the scanner 10 to 20 cm away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the device on the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching to the open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for many scans here: the scan went to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stock room here: the scan went to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for loaners here: the scan went to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is open: the device was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in; most are known at once. Others are found with “Find a scanner”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanners are being started…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not plugged in, since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has its port, since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its port fails: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected at {path}, back after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or look at its address. It is heard by itself within two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right to use serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, anywhere. It is heard by itself within two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its line in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable with a serial chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner that types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanner in a mode without a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port to listen at. Plug the scanner in, or enter its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something came, but not that: {bytes}. Scan again, now at {speed} baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {path} cannot be heard: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” read it: this scanner is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end of code: a pause ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around each code: {before} … {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on typing scanners for this desk.</source>
        <translation>این اسکنر مانند صفحه‌کلید می‌نویسد. با کد تنظیم دفترچه‌اش آن را سریال کنید، یا اسکنرهای نویسنده را برای این میز روشن کنید.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XON/XOFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTS/CTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR, LF, TAB or ETX, whichever comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAB only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETX only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a pause ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around a code can stand only ASCII and control characters that end no code; a pause is not 0.</source>
        <translation>پیرامون کد تنها نویسه‌های ASCII و کنترلی می‌آیند که کد را تمام نمی‌کنند؛ مکث صفر نیست.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause that ends a code, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control characters as &lt;STX&gt;, &lt;GS&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>مکث عددی به میلی‌ثانیه است.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What scanners sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text, &lt;GS&gt; or bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read twice, counted once: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only codes whose text a manual or a trial states are here; print the others from your scanner&apos;s manual. A code of another maker does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setting codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any scanner</source>
        <translation>هر اسکنر</translation>
    </message>
    <message>
        <source>Open a request for the device</source>
        <translation>درخواستی برای دستگاه باز کن</translation>
    </message>
    <message>
        <source>The device is here</source>
        <translation>دستگاه رسیده است</translation>
    </message>
    <message>
        <source>The request is done</source>
        <translation>درخواست انجام شد</translation>
    </message>
    <message>
        <source>The next scan is a part</source>
        <translation>اسکن بعدی یک قطعه است</translation>
    </message>
    <message>
        <source>The next scan is a device that is lent</source>
        <translation>اسکن بعدی دستگاه امانی است</translation>
    </message>
    <message>
        <source>Serial port and carriage return</source>
        <translation>درگاه سریال و بازگشت به سر خط</translation>
    </message>
    <message>
        <source>Send each code at once</source>
        <translation>هر کد را بی‌درنگ بفرست</translation>
    </message>
    <message>
        <source>The dongle is a serial port</source>
        <translation>گیرنده یک درگاه سریال است</translation>
    </message>
    <message>
        <source>Carriage return after each code</source>
        <translation>بازگشت به سر خط پس از هر کد</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>حروف همان‌گونه که هستند</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>این تنظیم‌ها را نگه دار</translation>
    </message>
    <message>
        <source>scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names</source>
        <translation>اسکنرهایی با گیرندهٔ USB که کدهای تنظیمشان با %%SpecCode آغاز می‌شود؛ با نام‌های گوناگون فروخته می‌شوند</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {models}. Scan from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {models}. Cut out the cards and put them beside the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or set the scanner to serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name models and serial numbers, and the owners are found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device of the book is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that comes later is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another state or take the filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a recall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {count} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation type="unfinished">
            <numerusform>%n دستگاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed when every device is fixed or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, serial number or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owner said; needed for a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owner said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call all owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed. The work is written down in {ticket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, each line some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of these teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only without a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests without an owner go to whoever of these has most room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here: nothing is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {wanted} put back; the others were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response (h:mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution (h:mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time counts in the calendar&apos;s hours and stands while the customer is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of devices, each line one: “cold room 3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request takes so much of somebody&apos;s room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for its kind of device goes before its priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free work for this request, though the warranty does not pay it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {what}, {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why shall it be free?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a request, device, person, project… (empty: what lies near)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies near this request. Write what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a loaner: it goes out, or comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaners of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No costs yet. Write the first line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <comment>kind of cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who pays</comment>
        <translation type="unfinished">مشتری</translation>
    </message>
    <message>
        <source>Warranty</source>
        <comment>who pays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <comment>who pays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payer}: {sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device: the warranty pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When opened: {warranty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {warranty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free work allowed by {who}, {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warranty pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow free work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor may allow free work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is reserved or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one, or write its number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lent to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to supplier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed yet: the customer has {devices}. Scan it here when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search above for what belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the request&apos;s own: change it in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this request went back to a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault, for the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier&apos;s RMA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the new piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credited {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>returns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no device. A part is sent back from its tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the device back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it written off? Enter writes it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it written off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock again: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some into stock: press the button above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not written off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: the work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find by the supplier&apos;s number, serial or tracking number, supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was scanned into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to tell this customer: see the caller&apos;s column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service at intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warranty that ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are made by this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called so many days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serviced today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be called now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls, planned service and warranties that end bring calls here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another list or take the filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be told stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan says for which model, how often, and how long before the customer is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device of this plan has an owner and a day to count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of this customer is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}. Customers are called from {start} to {end}. Call {who} all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <comment>a call before a warranty ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said; needed when he refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is told first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the customer said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call again at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did he say? Everything on his list ends as refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans up to the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: not owed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: was due {when}, {late} of opening time ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: due {when}, {left} of opening time left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: in time, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {when}, {late} of opening time late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no deadline, the calendar is never open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the clock stands ({why}), {left} of opening time left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is editing this request too: both texts are kept, who saves second chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is editing this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes or 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: it stays beside the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting {time} of {name}. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time on this request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is measured while the request is in front of you, and taken from its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line above to see what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time on request {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {before} → {after}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {count} entries to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scanners&apos; profiles could not be saved.</source>
        <translation>نمایه‌های اسکنرها ذخیره نشد.</translation>
    </message>
    <message>
        <source>Part of the scanners&apos; profiles cannot be used; the old file is kept beside the new one.</source>
        <translation>بخشی از نمایه‌های اسکنرها به کار نمی‌آید؛ پروندهٔ پیشین کنار پروندهٔ تازه نگه داشته شد.</translation>
    </message>
    <message>
        <source>A scanner needs a name.</source>
        <translation>اسکنر نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A scanner needs a port.</source>
        <translation>اسکنر درگاه می‌خواهد.</translation>
    </message>
    <message>
        <source>No serial line has this speed or number of bits.</source>
        <translation>هیچ خط سریالی این سرعت یا شمار بیت را ندارد.</translation>
    </message>
    <message>
        <source>No serial line has this parity or number of stop bits.</source>
        <translation>هیچ خط سریالی این توازن یا شمار بیت پایان را ندارد.</translation>
    </message>
</context>
</TS>
