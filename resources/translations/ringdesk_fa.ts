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
        <source>Headset buttons</source>
        <translation>دکمه‌های هدست</translation>
    </message>
    <message>
        <source>Most headsets say by themselves what their buttons mean. Where one does not, it can be learned.</source>
        <translation>بیشتر هدست‌ها خود می‌گویند دکمه‌هایشان چه معنایی دارد. اگر هدستی نگوید، می‌توان دکمه‌ها را آموزش داد.</translation>
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
        <translation>انجام‌شده، تا وقتی بازگشایی شد</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>در انتظار قطعه</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>برای تماس</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تماس برقرار نشد</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>تماس در زمان دیگر</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تماس برقرار شد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>فراخوان</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>سرویس دوره‌ای</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>پایان گارانتی</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس دوباره</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>بی‌پاسخ مانده</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>پیام صوتی</translation>
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
        <source>Nobody is asked: press Transfer, choose somebody, then Ask first.</source>
        <translation>از کسی پرسیده نمی‌شود: «انتقال» را بزنید، کسی را برگزینید و سپس «نخست بپرس».</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>نخست تماس کنونی را تمام کنید.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>کسی پارک نشده است.</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>این تماس ضبط نمی‌شود.</translation>
    </message>
    <message>
        <source>Calls of this queue are not recorded.</source>
        <translation>تماس‌های این صف ضبط نمی‌شوند.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>پارک</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>زنگ می‌زند</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>تماس متقابل</translation>
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
        <source>asking first</source>
        <translation>نخست پرسش</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>از شما می‌پرسند</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>تماس با تلفن شما</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a call, column title</comment>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a caller</comment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>rings the operator</source>
        <translation>زنگ به اپراتور</translation>
    </message>
    <message>
        <source>calling back</source>
        <translation>تماس برگشتی</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>در حال شماره‌گیری</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>در حال رسیدن</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>در منو</translation>
    </message>
    <message>
        <source>leaves a message</source>
        <translation>پیام می‌گذارد</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>پارک‌شده</translation>
    </message>
    <message>
        <source>is picked up</source>
        <translation>در حال برداشتن</translation>
    </message>
    <message>
        <source>being sent on</source>
        <translation>در حال هدایت</translation>
    </message>
    <message>
        <source>with an outside number</source>
        <translation>با شمارهٔ بیرونی</translation>
    </message>
    <message>
        <source>hears the last word</source>
        <translation>پیام پایانی را می‌شنود</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>called back later</source>
        <translation>بعداً تماس می‌گیریم</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>اکنون تماسی نیست.</translation>
    </message>
    <message>
        <source>Calls appear here as they come in.</source>
        <translation>تماس‌ها با رسیدن در اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>No call fits the filter.</source>
        <translation>هیچ تماسی با پالایه نمی‌خواند.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>caller</comment>
        <translation>ناشناس</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} و %n نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>recording masked</source>
        <translation>ضبط پوشانده شد</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>بدون صدا</translation>
    </message>
    <message>
        <source>place {n}</source>
        <comment>in line</comment>
        <translation>جایگاه {n}</translation>
    </message>
    <message>
        <source>call back asked</source>
        <translation>درخواست تماس برگشتی</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>با {name}</translation>
    </message>
    <message>
        <source>Says his name is</source>
        <translation>خود را معرفی می‌کند</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>شمارهٔ گرفته‌شده</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>who else is in the call</comment>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>تماس دوباره</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>در منو</translation>
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
        <source>number blocked</source>
        <translation>شماره مسدود</translation>
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
        <source>the exchange lost the sound</source>
        <translation>مرکز تلفن صدا را از دست داد</translation>
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
        <source>went to an outside number</source>
        <translation>به شماره‌ای بیرونی رفت</translation>
    </message>
    <message>
        <source>a supervisor took it over</source>
        <translation>سرپرست آن را تحویل گرفت</translation>
    </message>
    <message>
        <source>served by the menu</source>
        <translation>منو پاسخ داد</translation>
    </message>
    <message>
        <source>we promised to call back</source>
        <translation>قول تماس دادیم</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>پیام گذاشت</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>زیاد منتظر ماند</translation>
    </message>
    <message>
        <source>the customer rang in again</source>
        <translation>مشتری خودش دوباره تماس گرفت</translation>
    </message>
    <message>
        <source>the call back was called off</source>
        <translation>تماس لغو شد</translation>
    </message>
    <message>
        <source>the time to call back was over</source>
        <translation>مهلت تماس به پایان رسید</translation>
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
        <source>{name} sends you this caller</source>
        <translation>{name} این تماس‌گیرنده را برای شما می‌فرستد</translation>
    </message>
    <message>
        <source>{name} wants to ask you about this caller</source>
        <translation>{name} می‌خواهد دربارهٔ این تماس‌گیرنده از شما بپرسد</translation>
    </message>
    <message>
        <source>{name} is being called</source>
        <translation>در حال تماس با {name}</translation>
    </message>
    <message>
        <source>You talk to {name}; the caller hears music</source>
        <translation>شما با {name} گفتگو می‌کنید؛ تماس‌گیرنده موسیقی می‌شنود</translation>
    </message>
    <message>
        <source>You talk to the caller; {name} hears music</source>
        <translation>شما با تماس‌گیرنده گفتگو می‌کنید؛ {name} موسیقی می‌شنود</translation>
    </message>
    <message>
        <source>You, the caller and {name} hear each other</source>
        <translation>شما، تماس‌گیرنده و {name} صدای یکدیگر را می‌شنوید</translation>
    </message>
    <message>
        <source>{name} asks you about this caller</source>
        <translation>{name} دربارهٔ این تماس‌گیرنده از شما می‌پرسد</translation>
    </message>
    <message>
        <source>{name} talks to the caller; wait a moment</source>
        <translation>{name} با تماس‌گیرنده گفتگو می‌کند؛ کمی صبر کنید</translation>
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
        <source>Parked</source>
        <comment>callers, column title</comment>
        <translation>پارک‌شده‌ها</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who parked him, column title</comment>
        <translation>توسط</translation>
    </message>
    <message>
        <source>Parked under {detail}: anybody can pick the caller up, or dial this number on a phone.</source>
        <translation>زیر {detail} پارک شد: هر کسی می‌تواند تماس‌گیرنده را بردارد یا این شماره را با تلفن بگیرد.</translation>
    </message>
    <message>
        <source>Not parked: every place is taken; the caller is still with you.</source>
        <translation>پارک نشد: همهٔ جاها پر است؛ تماس‌گیرنده هنوز با شماست.</translation>
    </message>
    <message>
        <source>Not parked: {detail} is taken or no place to park; the caller is still with you.</source>
        <translation>پارک نشد: {detail} پر است یا جای پارک نیست؛ تماس‌گیرنده هنوز با شماست.</translation>
    </message>
    <message>
        <source>Nobody is parked there any more.</source>
        <translation>دیگر کسی آنجا پارک نیست.</translation>
    </message>
    <message>
        <source>{detail} is picking the caller up already.</source>
        <translation>{detail} همین حالا تماس‌گیرنده را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Not picked up: you have another call or are not signed in.</source>
        <translation>برداشته نشد: تماس دیگری دارید یا وارد نشده‌اید.</translation>
    </message>
    <message>
        <source>Not picked up: your phone is not connected to the exchange.</source>
        <translation>برداشته نشد: تلفن شما به مرکز تلفن وصل نیست.</translation>
    </message>
    <message>
        <source>{detail} was parked for long enough and is brought back.</source>
        <translation>{detail} به اندازهٔ کافی پارک بود و بازگردانده می‌شود.</translation>
    </message>
    <message>
        <source>{detail} hung up while parked.</source>
        <translation>{detail} هنگام پارک تماس را قطع کرد.</translation>
    </message>
    <message>
        <source>{name} is picking the caller up already.</source>
        <translation>{name} همین حالا تماس‌گیرنده را برمی‌دارد.</translation>
    </message>
    <message>
        <source>parked under {slot} by {name}</source>
        <translation>زیر {slot}، توسط {name}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>صف {name}</translation>
    </message>
    <message>
        <source>is brought back at {time}</source>
        <translation>بازگشت در {time}</translation>
    </message>
    <message>
        <source>parked with: {note}</source>
        <translation>پارک با یادداشت: {note}</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>برداشتن</translation>
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
        <source>conference</source>
        <translation>گفتگوی گروهی</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>انتقال</translation>
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
        <source>Connect</source>
        <translation>وصل کردن</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>همه با هم</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>بازگشت به تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>تماس دوباره…</translation>
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
        <source>Supervisor</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>نگه‌داشتن / بازگرداندن</translation>
    </message>
    <message>
        <source>All together: caller and who is asked</source>
        <translation>همه با هم: تماس‌گیرنده و کسی که از او می‌پرسند</translation>
    </message>
    <message>
        <source>Back to the caller alone</source>
        <translation>بازگشت تنها به تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Park the caller: anybody can pick him up</source>
        <translation>پارک تماس‌گیرنده: هر کسی می‌تواند او را بردارد</translation>
    </message>
    <message>
        <source>Pick up who has been parked longest</source>
        <translation>برداشتن کسی که بیش از همه پارک بوده</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>بی‌صدا / با صدا</translation>
    </message>
    <message>
        <source>Keep out of the recording / record again</source>
        <translation>کنار گذاشتن از ضبط / ضبط دوباره</translation>
    </message>
    <message>
        <source>The caller agrees to be recorded / objects</source>
        <translation>تماس‌گیرنده با ضبط موافق است / مخالف است</translation>
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
        <source>I have seen the message</source>
        <translation>پیام را دیدم</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>یافتن هر کس یا هر چیز</translation>
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
        <source>Block this number; the block list</source>
        <translation>مسدود کردن این شماره؛ فهرست مسدودها</translation>
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
        <translation>باز کردن صفحهٔ دستگاه</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>یکی کردن یا پیوستن به درخواست</translation>
    </message>
    <message>
        <source>Request that the call is about</source>
        <translation>درخواستی که تماس دربارهٔ آن است</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>ذخیرهٔ درخواست</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>وعدهٔ تماس دوباره</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>راهنمای گفتگو</translation>
    </message>
    <message>
        <source>Feedback for you</source>
        <translation>بازخورد برای شما</translation>
    </message>
    <message>
        <source>Copy the text that is written</source>
        <translation>رونوشت از متن در حال نوشتن</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>چاپ برچسب</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>زمان صرف‌شده</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>انبار</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Many scans</source>
        <translation>اسکن انبوه</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>فراخوان‌ها</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>اسکنرها</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>calls, people</comment>
        <translation>سالن</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>اگر چنین بود</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>Listen to the chosen call</source>
        <translation>گوش دادن به تماس انتخاب‌شده</translation>
    </message>
    <message>
        <source>Whisper to its operator</source>
        <translation>نجوا با اپراتور آن</translation>
    </message>
    <message>
        <source>Barge in: all hear you</source>
        <translation>ورود به تماس: همه صدای شما را می‌شنوند</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>تحویل گرفتن تماس</translation>
    </message>
    <message>
        <source>Close queues until…</source>
        <translation>بستن صف‌ها تا…</translation>
    </message>
    <message>
        <source>What happens to a call?</source>
        <translation>با یک تماس چه می‌شود؟</translation>
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
        <source>{detail} is a queue: there was nobody to ask, and the caller was sent there.</source>
        <translation>{detail} یک صف است: کسی نبود که پرسیده شود و تماس‌گیرنده به آنجا فرستاده شد.</translation>
    </message>
    <message>
        <source>{detail} cannot be called; the caller is still with you.</source>
        <translation>نمی‌توان با {detail} تماس گرفت؛ تماس‌گیرنده هنوز با شماست.</translation>
    </message>
    <message>
        <source>Your phone&apos;s transfer does not fit this call; press Transfer here instead.</source>
        <translation>انتقال از تلفن برای این تماس ممکن نیست؛ اینجا انتقال را بزنید.</translation>
    </message>
    <message>
        <source>Who you asked has left; the caller is with you again.</source>
        <translation>کسی که از او پرسیدید رفت؛ تماس‌گیرنده دوباره با شماست.</translation>
    </message>
    <message>
        <source>This call is not recorded: {detail}</source>
        <translation>این تماس ضبط نمی‌شود: {detail}</translation>
    </message>
    <message>
        <source>The call is recorded again: a mask ends by itself.</source>
        <translation>تماس دوباره ضبط می‌شود: پوشاندن خودبه‌خود پایان می‌یابد.</translation>
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
        <source>The exchange lost the sound; the caller went back to the head of the queue.</source>
        <translation>مرکز تلفن صدا را از دست داد؛ تماس‌گیرنده به ابتدای صف برگشت.</translation>
    </message>
    <message>
        <source>The exchange lost the sound of the call to {detail}. Dial again.</source>
        <translation>مرکز تلفن صدای تماس با {detail} را از دست داد. دوباره شماره بگیرید.</translation>
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
        <source>Only a supervisor may test lines.</source>
        <translation>تنها سرپرست می‌تواند خط‌ها را آزمایش کند.</translation>
    </message>
    <message>
        <source>Not called: this line takes calls in only. {detail}</source>
        <translation>تماس گرفته نشد: این خط تنها تماس ورودی دارد. {detail}</translation>
    </message>
    <message>
        <source>Not called: another test call is under way. {detail}</source>
        <translation>تماس گرفته نشد: تماس آزمایشی دیگری در جریان است. {detail}</translation>
    </message>
    <message>
        <source>Not called: {detail} is a public service. Test with an ordinary number.</source>
        <translation>تماس گرفته نشد: {detail} خدمات عمومی است. با شماره‌ای معمولی آزمایش کنید.</translation>
    </message>
    <message>
        <source>Not called: {detail} leads back to us and would ring an operator.</source>
        <translation>تماس گرفته نشد: {detail} به خود ما می‌رسد و تلفن اپراتوری را به صدا درمی‌آورد.</translation>
    </message>
    <message>
        <source>Your queues from now on: {detail}</source>
        <translation>صف‌های شما از این پس: {detail}</translation>
    </message>
    <message>
        <source>You are no longer in the plan. Finish your call; after it you are signed out.</source>
        <translation>شما دیگر در برنامه نیستید. تماس را تمام کنید؛ پس از آن خارج می‌شوید.</translation>
    </message>
    <message>
        <source>Not closed: this time has passed, or is more than a year away.</source>
        <translation>بسته نشد: این زمان گذشته است یا بیش از یک سال مانده است.</translation>
    </message>
    <message>
        <source>A caller left a voice message in {detail}. It stands in the room To call.</source>
        <translation>تماس‌گیرنده‌ای در {detail} پیام صوتی گذاشت. پیام در بخش «برای تماس» است.</translation>
    </message>
    <message>
        <source>Message from a caller: {detail}</source>
        <translation>پیام از تماس‌گیرنده: {detail}</translation>
    </message>
    <message>
        <source>Only a supervisor may ask where calls go.</source>
        <translation>فقط سرپرست می‌تواند مسیر تماس‌ها را بپرسد.</translation>
    </message>
    <message>
        <source>The changed plan leads to something that it does not have; see what is wrong with it.</source>
        <translation>برنامهٔ تغییریافته به چیزی می‌رسد که در آن نیست؛ ببینید چه اشکالی دارد.</translation>
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
        <source>The computer&apos;s sound system stopped. If it does not come back, restart the phone after the call.</source>
        <translation>سامانهٔ صدای رایانه متوقف شد. اگر بازنگشت، پس از تماس تلفن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>No sound device is connected.</source>
        <translation>هیچ دستگاه صوتی وصل نیست.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>میکروفونی وصل نیست.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset is connected.</source>
        <translation>بلندگو یا هدستی وصل نیست.</translation>
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
        <translation>هنوز جستجو نشده</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>از پیش اسکن شده</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>دستگاه ناشناخته</translation>
    </message>
    <message>
        <source>Several devices: choose one</source>
        <translation>چند دستگاه: یکی را انتخاب کنید</translation>
    </message>
    <message>
        <source>No device&apos;s code</source>
        <translation>کد دستگاه نیست</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>انجام‌شدنی نیست</translation>
    </message>
    <message>
        <source>Steer a colleague</source>
        <translation>هدایت همکار</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>نام یا شمارهٔ داخلی</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>یافتن همکار</translation>
    </message>
    <message>
        <source>Shown to the colleague and kept</source>
        <translation>به همکار نشان داده و نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is done to him</comment>
        <translation>کار</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>انجام بده</translation>
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
        <source>Other queues for this shift</source>
        <translation>صف‌های دیگر برای این نوبت</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>فرستادن پیام</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>یک همکار را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Done; it holds after the call.</source>
        <translation>انجام شد؛ پس از تماس اجرا می‌شود.</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>سپس: آماده</translation>
    </message>
    <message>
        <source>Nobody belongs to your teams.</source>
        <translation>کسی در تیم‌های شما نیست.</translation>
    </message>
    <message>
        <source>The plan says who does.</source>
        <translation>برنامه آن را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>کسی با پالایه نمی‌خواند.</translation>
    </message>
    <message>
        <source>Escape clears it.</source>
        <translation>Escape آن را پاک می‌کند.</translation>
    </message>
    <message>
        <source>late back</source>
        <comment>from a break</comment>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>سپس: خروج</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>سپس: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n آماده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in calls</source>
        <translation>
            <numerusform>%n در تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n غایب</numerusform>
        </translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>پس از تماس</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>تماس‌های امروز</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>یادداشت: {note}</translation>
    </message>
    <message>
        <source>anybody can pick him up</source>
        <translation>هر کسی می‌تواند او را بردارد</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>پارک تماس‌گیرنده</translation>
    </message>
    <message>
        <source>extension {number}</source>
        <translation>داخلی {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message>
        <source>{ready} of {all} ready</source>
        <translation>{ready} از {all} آماده</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>{detail} is on another call; the caller is still with you.</source>
        <translation>{detail} در تماس دیگری است؛ تماس‌گیرنده هنوز با شماست.</translation>
    </message>
    <message>
        <source>{detail}: nobody is there; the caller is still with you.</source>
        <translation>{detail}: کسی آنجا نیست؛ تماس‌گیرنده هنوز با شماست.</translation>
    </message>
    <message>
        <source>Nobody took the caller; he is with you again, perhaps still on hold.</source>
        <translation>کسی تماس را نپذیرفت؛ تماس‌گیرنده دوباره با شماست، شاید هنوز در انتظار.</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>بیشترین {time}</translation>
    </message>
    <message>
        <source>{by} made you ready</source>
        <translation>{by} شما را آماده کرد</translation>
    </message>
    <message>
        <source>{by} put you on a pause: {what}</source>
        <translation>{by} شما را در استراحت گذاشت: {what}</translation>
    </message>
    <message>
        <source>{by} signed you out</source>
        <translation>{by} شما را خارج کرد</translation>
    </message>
    <message>
        <source>{by} moved you; your queues from now on: {queues}</source>
        <translation>{by} شما را جابه‌جا کرد؛ صف‌های شما از این پس: {queues}</translation>
    </message>
    <message>
        <source>{by}: {what}</source>
        <translation>{by}: {what}</translation>
    </message>
    <message>
        <source>{by} took back what was done to you</source>
        <translation>{by} آنچه برای شما انجام شده بود را پس گرفت</translation>
    </message>
    <message>
        <source>{whom} made ready</source>
        <translation>{whom} آماده شد</translation>
    </message>
    <message>
        <source>{whom} put on a pause: {what}</source>
        <translation>{whom} در استراحت گذاشته شد: {what}</translation>
    </message>
    <message>
        <source>{whom} signed out</source>
        <translation>{whom} خارج شد</translation>
    </message>
    <message>
        <source>{whom} moved to {queues}</source>
        <translation>{whom} به {queues} رفت</translation>
    </message>
    <message>
        <source>Message to {whom}: {what}</source>
        <translation>پیام به {whom}: {what}</translation>
    </message>
    <message>
        <source>Taken back what was done to {whom}</source>
        <translation>پس گرفته شد: {whom}</translation>
    </message>
    <message>
        <source>{queues} closed by hand</source>
        <translation>{queues} دستی بسته شد</translation>
    </message>
    <message>
        <source>{queues} opened again</source>
        <translation>{queues} دوباره باز شد</translation>
    </message>
    <message>
        <source>Announced in {queues}: {what}</source>
        <translation>اعلام در {queues}: {what}</translation>
    </message>
    <message>
        <source>Announcement switched off in {queues}</source>
        <translation>اعلان در {queues} خاموش شد</translation>
    </message>
    <message>
        <source>Service level of {name}: {value} %</source>
        <translation>سطح خدمت {name}: {value} ٪</translation>
    </message>
    <message>
        <source>Longest wait in {name}: {value}</source>
        <translation>طولانی‌ترین انتظار در {name}: {value}</translation>
    </message>
    <message>
        <source>Operators ready in {name}: {value}</source>
        <translation>اپراتورهای آماده در {name}: {value}</translation>
    </message>
    <message>
        <source>Abandoned calls of {name}: {value} %</source>
        <translation>تماس‌های رهاشدهٔ {name}: {value} ٪</translation>
    </message>
    <message>
        <source>{name} has been on a pause for {value}</source>
        <translation>{name} به مدت {value} در استراحت است</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>پس از تماس</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>دیگر برقرار نیست</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>چرا: {reason}</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time}، {who}</translation>
    </message>
    <message>
        <source>alert for {time}</source>
        <translation>هشدار از {time} پیش</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>و %n تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>حد {limit}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ساعت‌های سکوت</translation>
    </message>
    <message>
        <source>looked after by {names}</source>
        <translation>مسئول: {names}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>Callers of {queues} hear first: {text}</source>
        <translation>تماس‌گیرندگان {queues} نخست می‌شنوند: {text}</translation>
    </message>
    <message>
        <source>is being spoken …</source>
        <translation>در حال ساخت صدا …</translation>
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
        <source>Only a supervisor of its team may close a queue.</source>
        <translation>فقط سرپرستِ گروهِ صف می‌تواند آن را ببندد.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>تلفن شما به مرکز تلفن وصل نیست: تماسی به شما نمی‌رسد.</translation>
    </message>
    <message>
        <source>{n} of {all} lines to the outside do not work: {names}</source>
        <translation>از {all} خط بیرونی {n} خط کار نمی‌کند: {names}</translation>
    </message>
    <message>
        <source>The exchange does not answer yet; connecting for {time}</source>
        <translation>مرکز تلفن هنوز پاسخ نمی‌دهد؛ {time} است که در حال اتصال است</translation>
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
        <source>sound {word}, MOS {mos}</source>
        <translation>صدا {word}، MOS {mos}</translation>
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
        <source>All teams</source>
        <translation>همهٔ تیم‌ها</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>همهٔ صف‌ها</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Name, number, company ( / )</source>
        <translation>نام، شماره، شرکت ( / )</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>تابلوی دیواری</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>زیر هدف</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبت</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>در هدف</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>هنوز بی‌تماس</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} ٪</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>در {seconds} ثانیه</translation>
    </message>
    <message>
        <source>today {offered} calls, {answered} answered, {abandoned} gave up</source>
        <translation>امروز {offered} تماس، {answered} پاسخ‌داده، {abandoned} رهاشده</translation>
    </message>
    <message>
        <source>target {share} in {seconds} s</source>
        <translation>هدف {share} در {seconds} ثانیه</translation>
    </message>
    <message>
        <source>bars: calls a minute, the last half hour</source>
        <translation>میله‌ها: تماس در دقیقه، نیم ساعت گذشته</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>پاسخ در {seconds} ثانیه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers</comment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>بیشترین</translation>
    </message>
    <message>
        <source>Gave up today</source>
        <translation>رهاشدهٔ امروز</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>آماده</translation>
    </message>
    <message>
        <source>No document is kept here.</source>
        <translation>سندی اینجا نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Drop files here, or press Add file. Up to {mb} MB each.</source>
        <translation>پرونده‌ها را اینجا رها کنید یا «افزودن پرونده» را بزنید. هر یک تا {mb} مگابایت.</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>سندی را انتخاب کنید تا اینجا دیده شود.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>این نوع پرونده پیش‌نمایش ندارد.</translation>
    </message>
    <message>
        <source>Open or save it instead.</source>
        <translation>به‌جای آن بازش کنید یا ذخیره کنید.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or not what its name says.</source>
        <translation>پرونده نشان داده نمی‌شود: خراب است یا با نامش نمی‌خواند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاکتور</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>کارت گارانتی</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دفترچهٔ راهنما</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>over</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>نخست سندی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and look at it with care.</source>
        <translation>این نوع پرونده از اینجا باز نمی‌شود. آن را ذخیره و با احتیاط بررسی کنید.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>افزوده شد: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n پرونده افزوده شد</numerusform>
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
        <source>listens in</source>
        <translation>گوش می‌دهد</translation>
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
        <source>Only a supervisor may do this.</source>
        <translation>این کار فقط از سرپرست برمی‌آید.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Say who calls which number, and when.</source>
        <translation>بگویید چه کسی، به کدام شماره و چه وقت زنگ می‌زند.</translation>
    </message>
    <message>
        <source>Enter shows the way.</source>
        <translation>کلید Enter مسیر را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>another number was dialled</source>
        <translation>شمارهٔ دیگری گرفته شده است</translation>
    </message>
    <message>
        <source>the caller&apos;s number begins otherwise</source>
        <translation>شمارهٔ تماس‌گیرنده جور دیگری شروع می‌شود</translation>
    </message>
    <message>
        <source>the caller&apos;s number is withheld</source>
        <translation>شمارهٔ تماس‌گیرنده پنهان است</translation>
    </message>
    <message>
        <source>the caller&apos;s number is not withheld</source>
        <translation>شمارهٔ تماس‌گیرنده پنهان نیست</translation>
    </message>
    <message>
        <source>it is certain who calls</source>
        <translation>معلوم است چه کسی زنگ می‌زند</translation>
    </message>
    <message>
        <source>nobody knows for certain who calls</source>
        <translation>معلوم نیست چه کسی زنگ می‌زند</translation>
    </message>
    <message>
        <source>the caller&apos;s language is {detail}</source>
        <translation>زبان تماس‌گیرنده: {detail}</translation>
    </message>
    <message>
        <source>the caller&apos;s priority is {detail}</source>
        <translation>اولویت تماس‌گیرنده: {detail}</translation>
    </message>
    <message>
        <source>the caller has no open request</source>
        <translation>تماس‌گیرنده درخواست باز ندارد</translation>
    </message>
    <message>
        <source>the caller has an open request</source>
        <translation>تماس‌گیرنده درخواست باز دارد</translation>
    </message>
    <message>
        <source>the caller does not owe more than {detail}</source>
        <translation>بدهی تماس‌گیرنده بیش از {detail} نیست</translation>
    </message>
    <message>
        <source>{detail} is closed</source>
        <translation>{detail} بسته است</translation>
    </message>
    <message>
        <source>{detail} is open</source>
        <translation>{detail} باز است</translation>
    </message>
    <message>
        <source>the dialled number has no queue to come back to</source>
        <translation>شمارهٔ گرفته‌شده صفی برای بازگشت ندارد</translation>
    </message>
    <message>
        <source>the dialled number leads to {to}</source>
        <translation>شمارهٔ گرفته‌شده به {to} می‌رسد</translation>
    </message>
    <message>
        <source>the caller has a queue of his own: {to}</source>
        <translation>تماس‌گیرنده صف خودش را دارد: {to}</translation>
    </message>
    <message>
        <source>callers with priority go to {to}</source>
        <translation>تماس‌گیرندگان با اولویت به {to} می‌روند</translation>
    </message>
    <message>
        <source>no rule and no number of the plan fits {detail}</source>
        <translation>هیچ قاعده و شماره‌ای از برنامه با {detail} جور نیست</translation>
    </message>
    <message>
        <source>Hears that {queue} is closed, and the call ends</source>
        <translation>می‌شنود که {queue} بسته است و تماس پایان می‌یابد</translation>
    </message>
    <message>
        <source>Hears that the number is blocked, and the call ends</source>
        <translation>می‌شنود که شماره مسدود است و تماس پایان می‌یابد</translation>
    </message>
    <message>
        <source>Refused: the number is blocked</source>
        <translation>رد شد: شماره مسدود است</translation>
    </message>
    <message>
        <source>Refused: the plan has no place for this call</source>
        <translation>رد شد: برنامه جایی برای این تماس ندارد</translation>
    </message>
    <message>
        <source>Refused as busy: nobody is there</source>
        <translation>اشغال رد شد: کسی نیست</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>So</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>There is no voicemail.</source>
        <translation>صندوق صوتی وجود ندارد.</translation>
    </message>
    <message>
        <source>Callers leave a message there, and stand on the list of calls with it.</source>
        <translation>تماس‌گیرندگان اینجا پیام می‌گذارند و با آن در فهرست تماس‌ها می‌آیند.</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>صندوق صوتی تازه</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>صندوق صوتی</translation>
    </message>
    <message>
        <source>Its operators are told of a message and call back.</source>
        <translation>به کارشناسان آن خبر داده می‌شود و آنها تماس می‌گیرند.</translation>
    </message>
    <message>
        <source>The recording before the tone; leave_message is the shipped one.</source>
        <translation>صدای پیش از بوق؛ leave_message همراه برنامه است.</translation>
    </message>
    <message>
        <source>So long one may speak.</source>
        <translation>تا این مدت می‌توان صحبت کرد.</translation>
    </message>
    <message>
        <source>Then the message is over.</source>
        <translation>سپس پیام پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Make another greeting…</source>
        <translation>ساختن خوشامد دیگر…</translation>
    </message>
    <message>
        <source>Languages of its recordings</source>
        <translation>زبان‌های صداها</translation>
    </message>
    <message>
        <source>Who comes here</source>
        <translation>چه کسی به اینجا می‌آید</translation>
    </message>
    <message>
        <source>too many or too long</source>
        <translation>بیش از حد یا بیش از اندازه طولانی</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>کسی وارد نشده است</translation>
    </message>
    <message>
        <source>{queue}: {why}</source>
        <translation>{queue}: {why}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>قاعدهٔ {name}</translation>
    </message>
    <message>
        <source>Nobody yet: choose it in a queue, for example outside its hours.</source>
        <translation>هنوز هیچ‌کس: آن را در یک صف برگزینید، مثلاً برای بیرون از ساعت کار.</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>شمارهٔ گرفته‌شده</translation>
    </message>
    <message>
        <source>goes to {to}</source>
        <translation>می‌رود به {to}</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>هر تماس</translation>
    </message>
    <message>
        <source>Never true together with what the rule says elsewhere.</source>
        <translation>هرگز همراه با آنچه قاعده در جای دیگر می‌گوید برقرار نیست.</translation>
    </message>
    <message>
        <source>Only known of a caller who is certain; the rule is about others.</source>
        <translation>فقط دربارهٔ تماس‌گیرندهٔ قطعی معلوم است؛ این قاعده دربارهٔ دیگران است.</translation>
    </message>
    <message>
        <source>There is no calendar of this name.</source>
        <translation>تقویمی با این نام نیست.</translation>
    </message>
    <message>
        <source>Write the beginning of a number (+370) or a country (LT).</source>
        <translation>آغاز شماره (+370) یا کشور (LT) را بنویسید.</translation>
    </message>
    <message>
        <source>Write an amount and its currency: 100 EUR</source>
        <translation>مبلغ و ارز آن را بنویسید: 100 EUR</translation>
    </message>
    <message>
        <source>The rule does nothing: choose where to, or add priority.</source>
        <translation>این قاعده کاری نمی‌کند: مقصد را برگزینید یا اولویت بیفزایید.</translation>
    </message>
    <message>
        <source>Never tried: a rule above it takes every call.</source>
        <translation>هرگز آزموده نمی‌شود: قاعده‌ای بالای آن هر تماسی را می‌گیرد.</translation>
    </message>
    <message>
        <source>calls to {numbers}</source>
        <translation>تماس با {numbers}</translation>
    </message>
    <message>
        <source>from {numbers}</source>
        <translation>از {numbers}</translation>
    </message>
    <message>
        <source>number shown</source>
        <translation>شمارهٔ پیدا</translation>
    </message>
    <message>
        <source>caller certainly known</source>
        <translation>تماس‌گیرندهٔ قطعاً شناخته</translation>
    </message>
    <message>
        <source>caller not certainly known</source>
        <translation>تماس‌گیرندهٔ نه قطعاً شناخته</translation>
    </message>
    <message>
        <source>callers with priority {n} or more</source>
        <translation>تماس‌گیرندگان با اولویت {n} یا بیشتر</translation>
    </message>
    <message>
        <source>who speak {languages}</source>
        <translation>که به {languages} سخن می‌گویند</translation>
    </message>
    <message>
        <source>who owe more than {amount}</source>
        <translation>که بیش از {amount} بدهکارند</translation>
    </message>
    <message>
        <source>with an open request</source>
        <translation>با درخواست باز</translation>
    </message>
    <message>
        <source>without an open request</source>
        <translation>بی درخواست باز</translation>
    </message>
    <message>
        <source>while {name} is open</source>
        <translation>هنگامی که {name} باز است</translation>
    </message>
    <message>
        <source>while {name} is closed</source>
        <translation>هنگامی که {name} بسته است</translation>
    </message>
    <message>
        <source>{points} priority</source>
        <translation>اولویت {points}</translation>
    </message>
    <message>
        <source>go to {to}</source>
        <translation>می‌روند به {to}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>{who}: {does}</source>
        <translation>{who}: {does}</translation>
    </message>
    <message>
        <source>menu {name}</source>
        <translation>منوی {name}</translation>
    </message>
    <message>
        <source>passed over: {why}</source>
        <translation>رد شد: {why}</translation>
    </message>
    <message>
        <source>extension {extension}</source>
        <translation>داخلی {extension}</translation>
    </message>
    <message>
        <source>voicemail {name}</source>
        <translation>صندوق صوتی {name}</translation>
    </message>
    <message>
        <source>Rings now: {names}</source>
        <translation>اکنون زنگ می‌خورد: {names}</translation>
    </message>
    <message>
        <source>Waits in {queue}: nobody is free for it</source>
        <translation>در {queue} منتظر می‌ماند: کسی آزاد نیست</translation>
    </message>
    <message>
        <source>{number} is called outside</source>
        <translation>به شمارهٔ بیرونی {number} زنگ زده می‌شود</translation>
    </message>
    <message>
        <source>Leaves a message in {name}</source>
        <translation>در {name} پیام می‌گذارد</translation>
    </message>
    <message>
        <source>Hears that nobody can take the call, and the call ends</source>
        <translation>می‌شنود که کسی نمی‌تواند پاسخ دهد و تماس پایان می‌یابد</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (بسته)</translation>
    </message>
    <message>
        <source>{queue} (closed until {time})</source>
        <translation>{queue} (بسته تا {time})</translation>
    </message>
    <message>
        <source>Closed until {time}: {queues}</source>
        <translation>بسته تا {time}: {queues}</translation>
    </message>
    <message>
        <source>No number is blocked.</source>
        <translation>هیچ شماره‌ای مسدود نیست.</translation>
    </message>
    <message>
        <source>A blocked caller rings nobody.</source>
        <translation>تماس شمارهٔ مسدود برای کسی زنگ نمی‌خورد.</translation>
    </message>
    <message>
        <source>Until it is taken off</source>
        <translation>تا وقتی برداشته شود</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>۱ روز</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>۳۰ روز</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>۱ سال</translation>
    </message>
    <message>
        <source>Operators of the queue and supervisors may.</source>
        <translation>اپراتورهای صف و سرپرستان می‌توانند.</translation>
    </message>
    <message>
        <source>{name} asked to be called back</source>
        <translation>{name} درخواست تماس کرده است</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>تا {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>تاکنون %n تلاش</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>he is being called back</comment>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} دیگر</translation>
    </message>
    <message>
        <source>in line</source>
        <comment>his place is kept</comment>
        <translation>در صف</translation>
    </message>
    <message>
        <source>He is being called.</source>
        <translation>در حال تماس با اوست.</translation>
    </message>
    <message>
        <source>Do not call {name} back</source>
        <translation>با {name} تماس نگیر</translation>
    </message>
    <message>
        <source>who comes now waits about {time}</source>
        <translation>هر که اکنون تماس بگیرد حدود {time} منتظر می‌ماند</translation>
    </message>
    <message>
        <source>of five such forecasts four were off by at most {time}</source>
        <translation>از هر پنج پیش‌بینی، چهار تا حداکثر {time} خطا داشت</translation>
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
        <translation>پاسخ نخست</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>راه‌حل</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>فردا {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Nothing is promised for this request.</source>
        <translation>برای این درخواست تعهدی نیست.</translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation>زمان‌شمار ایستاده</translation>
    </message>
    <message>
        <source>Late: {when}</source>
        <translation>دیر شده: {when}</translation>
    </message>
    <message>
        <source>Soon: {when}</source>
        <translation>به‌زودی: {when}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} تا {when}</translation>
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
        <translation>ایمنی</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ایراد</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اطلاعیه</translation>
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
        <translation>گفته نشده</translation>
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
        <translation>یافتن مدل</translation>
    </message>
    <message>
        <source>Find anyone or anything…   {key}</source>
        <translation>یافتن هر کس یا هر چیز…   {key}</translation>
    </message>
    <message>
        <source>Find anyone or anything…</source>
        <translation>یافتن هر کس یا هر چیز…</translation>
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
        <translation>دستگاهی باز نیست.</translation>
    </message>
    <message>
        <source>Choose one of the list, scan one, or press New device.</source>
        <translation>یکی را از فهرست برگزینید، دستگاهی را اسکن کنید یا «دستگاه تازه» را بزنید.</translation>
    </message>
    <message>
        <source>There is no device yet.</source>
        <translation>هنوز دستگاهی نیست.</translation>
    </message>
    <message>
        <source>Scan one, or press New device and write it down.</source>
        <translation>یکی را اسکن کنید یا «دستگاه تازه» را بزنید و مشخصاتش را بنویسید.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>دستگاهی با این نام نیست.</translation>
    </message>
    <message>
        <source>Try its serial number, model, place or owner.</source>
        <translation>شمارهٔ سریال، مدل، مکان یا مالک آن را بیازمایید.</translation>
    </message>
    <message>
        <source>No request was ever opened for it.</source>
        <translation>هرگز درخواستی برای آن باز نشده است.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>نشانی MAC</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>شمارهٔ اموال</translation>
    </message>
    <message>
        <source>{total} devices</source>
        <translation>{total} دستگاه</translation>
    </message>
    <message>
        <source>more than {found} of {total} devices</source>
        <translation>بیش از {found} از {total} دستگاه</translation>
    </message>
    <message>
        <source>{found} of {total} devices</source>
        <translation>{found} از {total} دستگاه</translation>
    </message>
    <message>
        <source>gone: {why}</source>
        <translation>دیگر نیست: {why}</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>فراخوانده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation>
            <numerusform>%n درخواست باز</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>without a serial number</source>
        <translation>بدون شمارهٔ سریال</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>شکل مقایسه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Warranty void</source>
        <translation>گارانتی باطل</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شد</translation>
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
        <translation>{kind}: {value}</translation>
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
        <translation>سری ساخت</translation>
    </message>
    <message>
        <source>Warranty void because</source>
        <translation>دلیل بطلان گارانتی</translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation>دلیل نبودن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>نخستین استفاده</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>دستگاه تازه</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>دست دوم خریده شده</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close again to drop it.</source>
        <translation>آنچه نوشته‌اید ذخیره نشده است. برای دور انداختن، دوباره ببندید.</translation>
    </message>
    <message>
        <source>Saved: {device}</source>
        <translation>ذخیره شد: {device}</translation>
    </message>
    <message>
        <source>New device: {device}</source>
        <translation>دستگاه تازه: {device}</translation>
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
        <translation>این کد چیزی به دستگاه نمی‌افزاید: {code}</translation>
    </message>
    <message>
        <source>{kind} taken: {value}</source>
        <translation>{kind} گرفته شد: {value}</translation>
    </message>
    <message>
        <source>What is this code?</source>
        <translation>این کد چیست؟</translation>
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
        <source>Tomorrow</source>
        <translation>فردا</translation>
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
        <translation>دور انداختن نشست</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation>اسکن‌های این نشست</translation>
    </message>
    <message>
        <source>Which device was it?</source>
        <translation>کدام دستگاه بود؟</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>اسکن کنید، یا کدی بنویسید و Enter را بزنید</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>پس گرفتن آخرین اسکن</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>هنوز چیزی اسکن نشده است.</translation>
    </message>
    <message>
        <source>Nothing of this session is done then. Its scans are lost.</source>
        <translation>در این صورت هیچ کاری از این نشست انجام نمی‌شود و اسکن‌هایش از دست می‌رود.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>تنها موارد مشکل‌دار</translation>
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
        <translation>اسکن</translation>
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
        <translation>نخستین دستگاه را اسکن کنید.</translation>
    </message>
    <message>
        <source>Each scan stands here with its verdict; nothing is done yet.</source>
        <translation>هر اسکن با نتیجه‌اش اینجا می‌آید؛ هنوز کاری انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>No bulk session was carried out yet.</source>
        <translation>هنوز هیچ نشست اسکن انبوهی اجرا نشده است.</translation>
    </message>
    <message>
        <source>Put at a place</source>
        <translation>گذاشتن در یک مکان</translation>
    </message>
    <message>
        <source>To the place {place}</source>
        <translation>به مکان {place}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>The database is away; scans are kept here</source>
        <translation>پایگاه داده در دسترس نیست؛ اسکن‌ها اینجا نگه داشته می‌شوند</translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation>
            <numerusform>اجرا برای %n دستگاه</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being carried out.</source>
        <translation>در حال اجراست.</translation>
    </message>
    <message>
        <source>There is nothing in the list that can be done.</source>
        <translation>در فهرست چیزی نیست که بتوان انجام داد.</translation>
    </message>
    <message>
        <source>Done: {done}. Refused: {refused}.</source>
        <translation>انجام شد: {done}. رد شد: {refused}.</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>انجام شد: {done}.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>بازگردانده شد</translation>
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
        <source>Served by the menu</source>
        <translation>پاسخ با منو</translation>
    </message>
    <message>
        <source>Asked for a call back</source>
        <translation>درخواست تماس</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>پیام گذاشت</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>اپراتور قطع کرد</translation>
    </message>
    <message>
        <source>● recorded</source>
        <translation>● ضبط‌شده</translation>
    </message>
    <message>
        <source>● not heard yet</source>
        <translation>● هنوز شنیده نشده</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>از {queue}</translation>
    </message>
    <message>
        <source>told to wait {time}</source>
        <translation>انتظار اعلام‌شده: {time}</translation>
    </message>
    <message>
        <source>told to wait {time}, waited {true} from then</source>
        <translation>انتظار اعلام‌شده {time}، از آن پس {true} منتظر ماند</translation>
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
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n تماس</numerusform>
        </translation>
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
        <translation>رول: برچسب‌ها پشت سر هم</translation>
    </message>
    <message>
        <source>There is no status page, so its address is left out. The plan can open one.</source>
        <translation>صفحهٔ وضعیت نیست، پس نشانی آن نوشته نمی‌شود. در طرح می‌توان آن را باز کرد.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>در آغاز</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>در میان</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>در پایان</translation>
    </message>
    <message>
        <source>there is nothing to encode</source>
        <translation>چیزی برای کد کردن نیست</translation>
    </message>
    <message>
        <source>it has letters that this kind of code cannot hold</source>
        <translation>حرف‌هایی دارد که این نوع کد نمی‌پذیرد</translation>
    </message>
    <message>
        <source>some scanners read two of its letters as another one</source>
        <translation>برخی اسکنرها دو حرف آن را حرف دیگری می‌خوانند</translation>
    </message>
    <message>
        <source>it is too long for this kind of code</source>
        <translation>برای این نوع کد بلند است</translation>
    </message>
    <message>
        <source>it does not have the right number of digits</source>
        <translation>شمار رقم‌هایش درست نیست</translation>
    </message>
    <message>
        <source>its check digit is wrong; perhaps {guess} is meant</source>
        <translation>رقم کنترل آن نادرست است؛ شاید منظور {guess} باشد</translation>
    </message>
    <message>
        <source>it is no GS1 text like {guess}</source>
        <translation>متن GS1 مانند {guess} نیست</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>نویسه‌ای ناقص دارد</translation>
    </message>
    <message>
        <source>Label printer (ZPL) at an address</source>
        <translation>چاپگر برچسب (ZPL) در یک نشانی</translation>
    </message>
    <message>
        <source>“{text}” cannot be printed as this code: {reason}.</source>
        <translation>«{text}» را نمی‌توان با این کد چاپ کرد: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” needs {needed} mm as this code, and there are {there} mm.</source>
        <translation>«{text}» با این کد {needed} میلی‌متر می‌خواهد و {there} میلی‌متر جا هست.</translation>
    </message>
    <message>
        <source>Something reaches over the edge of the label and is left out.</source>
        <translation>چیزی از لبهٔ برچسب بیرون می‌زند و چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The finest bars are {width} mm: some scanners need 0.25 mm.</source>
        <translation>باریک‌ترین خط‌ها {width} میلی‌متر است: برخی اسکنرها 0.25 میلی‌متر می‌خواهند.</translation>
    </message>
    <message>
        <source>Something stands too near to the code: it needs a free margin to be read.</source>
        <translation>چیزی به کد بیش از حد نزدیک است: برای خوانده شدن حاشیهٔ خالی لازم دارد.</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>فیلد {name} وجود ندارد.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place and is cut off.</source>
        <translation>«{text}» برای جای خود بلند است و بریده می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>چیزی برای چاپ نیست.</translation>
    </message>
    <message>
        <source>A code cannot be printed like this.</source>
        <translation>کد را نمی‌توان این‌گونه چاپ کرد.</translation>
    </message>
    <message>
        <source>Print one label</source>
        <translation>چاپ یک برچسب</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>چاپ %n برچسب</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} labels</source>
        <translation>{done} از {total} برچسب</translation>
    </message>
    <message>
        <source>Labels are in {file}</source>
        <translation>برچسب‌ها در {file} است</translation>
    </message>
    <message>
        <source>One label was printed.</source>
        <translation>یک برچسب چاپ شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation>
            <numerusform>%n برچسب چاپ شد.</numerusform>
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
        <source>This line takes calls in only.</source>
        <translation>این خط تنها تماس ورودی دارد.</translation>
    </message>
    <message>
        <source>A test call is under way.</source>
        <translation>تماس آزمایشی در جریان است.</translation>
    </message>
    <message>
        <source>Type the number to call.</source>
        <translation>شمارهٔ مقصد تماس را بنویسید.</translation>
    </message>
    <message>
        <source>The line works: answered, and sound came back.</source>
        <translation>خط کار می‌کند: پاسخ داده شد و صدا برگشت.</translation>
    </message>
    <message>
        <source>Answered, but no sound came back. Check the ports for sound in the firewall.</source>
        <translation>پاسخ داده شد، ولی صدایی برنگشت. درگاه‌های صدا را در دیوار آتش بررسی کنید.</translation>
    </message>
    <message>
        <source>Answered, and the other side ended the call before it was measured.</source>
        <translation>پاسخ داده شد، ولی طرف دیگر پیش از سنجش تماس را پایان داد.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>دستی متوقف شد.</translation>
    </message>
    <message>
        <source>Busy. The line works; try another number.</source>
        <translation>مشغول است. خط کار می‌کند؛ شمارهٔ دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>It rang and nobody answered. The line works as far as that.</source>
        <translation>زنگ خورد و کسی پاسخ نداد. خط تا اینجا کار می‌کند.</translation>
    </message>
    <message>
        <source>Declined by the called person. The line works as far as that.</source>
        <translation>طرف مقابل تماس را رد کرد. خط تا اینجا کار می‌کند.</translation>
    </message>
    <message>
        <source>No word from the provider. Check address, network and firewall.</source>
        <translation>پاسخی از ارائه‌دهنده نیامد. نشانی، شبکه و دیوار آتش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The provider forbids this call. Check password and contract.</source>
        <translation>ارائه‌دهنده این تماس را مجاز نمی‌داند. گذرواژه و قرارداد را بررسی کنید.</translation>
    </message>
    <message>
        <source>The provider does not know this number. Try it with the country code.</source>
        <translation>ارائه‌دهنده این شماره را نمی‌شناسد. با پیش‌شمارهٔ کشور بیازمایید.</translation>
    </message>
    <message>
        <source>No agreement on sound: compare codecs and encryption with the provider.</source>
        <translation>توافقی بر سر صدا نشد: کدک‌ها و رمزگذاری را با ارائه‌دهنده تطبیق دهید.</translation>
    </message>
    <message>
        <source>Not called: the line has as many calls as the plan allows.</source>
        <translation>تماس گرفته نشد: خط به سقف تماس‌های طرح رسیده است.</translation>
    </message>
    <message>
        <source>Not called: no address of this line is known.</source>
        <translation>تماس گرفته نشد: نشانی این خط معلوم نیست.</translation>
    </message>
    <message>
        <source>Not called: encrypted sound is required and needs TLS.</source>
        <translation>تماس گرفته نشد: صدای رمزگذاری‌شده الزامی است و TLS می‌خواهد.</translation>
    </message>
    <message>
        <source>The provider reports a failure of its own.</source>
        <translation>ارائه‌دهنده از خطایی نزد خود خبر می‌دهد.</translation>
    </message>
    <message>
        <source>The call was lost on the way.</source>
        <translation>تماس در راه از دست رفت.</translation>
    </message>
    <message>
        <source>The provider refused the call.</source>
        <translation>ارائه‌دهنده تماس را رد کرد.</translation>
    </message>
    <message>
        <source>Calling {number} {time}</source>
        <translation>تماس با {number} {time}</translation>
    </message>
    <message>
        <source>{number} rings {time}</source>
        <translation>{number} زنگ می‌خورد {time}</translation>
    </message>
    <message>
        <source>{number} answered; greeting is played, sound is measured {time}</source>
        <translation>{number} پاسخ داد؛ پیام پخش و صدا سنجیده می‌شود {time}</translation>
    </message>
    <message>
        <source>Hanging up… {number} {time}</source>
        <translation>در حال قطع… {number} {time}</translation>
    </message>
    <message>
        <source>Ask now (OPTIONS)</source>
        <translation>پرسش اکنون (OPTIONS)</translation>
    </message>
    <message>
        <source>Asked; waiting.</source>
        <translation>پرسیده شد؛ در انتظار پاسخ.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>پایان آزمایش</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>تماس آزمایشی</translation>
    </message>
    <message>
        <source>Call {number} over {line}? It costs what any call costs.</source>
        <translation>تماس با {number} از خط {line}؟ هزینه‌اش مانند هر تماس دیگر است.</translation>
    </message>
    <message>
        <source>OPTIONS sent; waiting for the answer</source>
        <translation>OPTIONS فرستاده شد؛ در انتظار پاسخ</translation>
    </message>
    <message>
        <source>OPTIONS: no answer</source>
        <translation>OPTIONS: بی‌پاسخ</translation>
    </message>
    <message>
        <source>OPTIONS: {status} after {time}</source>
        <translation>OPTIONS: {status} پس از {time}</translation>
    </message>
    <message>
        <source>Codec {name}</source>
        <translation>کدک {name}</translation>
    </message>
    <message>
        <source>They hear us: {word}, MOS {mos}, loss {loss}</source>
        <translation>آن‌ها ما را می‌شنوند: {word}، MOS {mos}، افت {loss}</translation>
    </message>
    <message>
        <source>The other side sent no report of what it hears.</source>
        <translation>طرف دیگر گزارشی از آنچه می‌شنود نفرستاد.</translation>
    </message>
    <message>
        <source>rang after {time} s</source>
        <translation>پس از {time} ثانیه زنگ خورد</translation>
    </message>
    <message>
        <source>answered after {time} s</source>
        <translation>پس از {time} ثانیه پاسخ داده شد</translation>
    </message>
    <message>
        <source>SIP {status}</source>
        <translation>SIP {status}</translation>
    </message>
    <message>
        <source>sound encrypted (SRTP)</source>
        <translation>صدای رمزگذاری‌شده (SRTP)</translation>
    </message>
    <message>
        <source>sound not encrypted</source>
        <translation>صدای رمزگذاری‌نشده</translation>
    </message>
    <message>
        <source>sound before the answer</source>
        <translation>صدا پیش از پاسخ</translation>
    </message>
    <message>
        <source>no sound before the answer</source>
        <translation>بدون صدا پیش از پاسخ</translation>
    </message>
    <message>
        <source>We hear them: {word}, MOS {mos}, loss {loss}</source>
        <translation>ما آن‌ها را می‌شنویم: {word}، MOS {mos}، افت {loss}</translation>
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
        <source>Leads to</source>
        <translation>می‌رسد به</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>کلید دیگر</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>مقدار دیگر</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>پاسخ دیگر</translation>
    </message>
    <message>
        <source>{key} leads to</source>
        <translation>{key} می‌رسد به</translation>
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
        <source>Press the button on the headset now.</source>
        <translation>اکنون دکمهٔ هدست را فشار دهید.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>آموخته شد</translation>
    </message>
    <message>
        <source>As the headset says</source>
        <translation>به گفتهٔ هدست</translation>
    </message>
    <message>
        <source>No headset with buttons was found.</source>
        <translation>هدست دکمه‌داری یافت نشد.</translation>
    </message>
    <message>
        <source>A button can be learned when there is no call.</source>
        <translation>دکمه را هنگامی می‌توان آموزش داد که تماسی نباشد.</translation>
    </message>
    <message>
        <source>Buttons of {headset}</source>
        <translation>دکمه‌های {headset}</translation>
    </message>
    <message>
        <source>the caller was told</source>
        <translation>به تماس‌گیرنده گفته شد</translation>
    </message>
    <message>
        <source>the caller was not told: the plan wants it so</source>
        <translation>به تماس‌گیرنده گفته نشد: برنامه چنین می‌خواهد</translation>
    </message>
    <message>
        <source>the caller agreed</source>
        <translation>تماس‌گیرنده موافقت کرد</translation>
    </message>
    <message>
        <source>the caller objected later, and recording stopped</source>
        <translation>تماس‌گیرنده بعداً مخالفت کرد و ضبط متوقف شد</translation>
    </message>
    <message>
        <source>the caller spoke after the tone</source>
        <translation>تماس‌گیرنده پس از بوق صحبت کرد</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>پوشانده</translation>
    </message>
    <message>
        <source>somebody else was in the call</source>
        <translation>کس دیگری هم در تماس بود</translation>
    </message>
    <message>
        <source>listened</source>
        <translation>گوش داد</translation>
    </message>
    <message>
        <source>saved a copy</source>
        <translation>رونوشت ذخیره کرد</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>نگه می‌دارد</translation>
    </message>
    <message>
        <source>lets it go in its time</source>
        <translation>می‌گذارد در زمان خود پاک شود</translation>
    </message>
    <message>
        <source>removed, its time was over</source>
        <translation>پاک شد، زمانش تمام شده بود</translation>
    </message>
    <message>
        <source>listened to the call</source>
        <translation>به تماس گوش داد</translation>
    </message>
    <message>
        <source>whispered to the operator</source>
        <translation>با اپراتور نجوا کرد</translation>
    </message>
    <message>
        <source>spoke with both</source>
        <translation>با هر دو صحبت کرد</translation>
    </message>
    <message>
        <source>Press Listen to open it.</source>
        <translation>برای باز کردن، «گوش دادن» را بزنید.</translation>
    </message>
    <message>
        <source>Who listens to a recording is written down.</source>
        <translation>هر که به ضبطی گوش دهد ثبت می‌شود.</translation>
    </message>
    <message>
        <source>There is no recording of this call any more.</source>
        <translation>دیگر ضبطی از این تماس وجود ندارد.</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>در حال باز کردن ضبط…</translation>
    </message>
    <message>
        <source>{who}, {length}</source>
        <translation>{who}، {length}</translation>
    </message>
    <message>
        <source>kept until somebody lets it go: {why}</source>
        <translation>نگه داشته می‌شود تا کسی رهایش کند: {why}</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>برای همیشه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>تا {day} نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>not whole: {why}</source>
        <translation>ناقص: {why}</translation>
    </message>
    <message>
        <source>not recorded: who comes here is put through to a person</source>
        <translation>ضبط نشده: هر که به اینجا برسد به یک نفر وصل می‌شود</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>ضبط‌شده در همین‌جا</translation>
    </message>
    <message>
        <source>a tone</source>
        <translation>یک بوق</translation>
    </message>
    <message>
        <source>heard in {language} instead</source>
        <translation>به جای آن به {language} شنیده می‌شود</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>خوشامد</translation>
    </message>
    <message>
        <source>when closed</source>
        <translation>هنگام تعطیلی</translation>
    </message>
    <message>
        <source>when nobody can take it</source>
        <translation>وقتی کسی نمی‌تواند پاسخ دهد</translation>
    </message>
    <message>
        <source>that it is recorded</source>
        <translation>این‌که ضبط می‌شود</translation>
    </message>
    <message>
        <source>Callers who are blocked</source>
        <translation>تماس‌گیرندگان مسدود</translation>
    </message>
    <message>
        <source>place in the line</source>
        <translation>جایگاه در صف</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>مدت انتظار</translation>
    </message>
    <message>
        <source>while callers wait</source>
        <translation>هنگام انتظار تماس‌گیرندگان</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>رقم‌های شماره</translation>
    </message>
    <message>
        <source>a key that leads nowhere</source>
        <translation>کلیدی که به جایی نمی‌رسد</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>پیام‌گیر</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>this house</source>
        <translation>همین‌جا</translation>
    </message>
    <message>
        <source>A value is said in it: it stands for several recordings, one for each value.</source>
        <translation>مقداری در آن گفته می‌شود: به جای چند ضبط است، یکی برای هر مقدار.</translation>
    </message>
    <message>
        <source>Only a shipped menu says it. Copy that menu, and it can say something else.</source>
        <translation>فقط یک منوی همراه آن را می‌گوید. آن منو را رونویسی کنید تا بتواند چیز دیگری بگوید.</translation>
    </message>
    <message>
        <source>Ringdesk says it by itself: another one is heard from the next call on, without saving the plan.</source>
        <translation>Ringdesk این را خودش می‌گوید: ضبط تازه از تماس بعدی شنیده می‌شود، بدون ذخیرهٔ برنامه.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>چند تا</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n تا کم است</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>هست</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} دسی‌بل</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Only supervisors hear what others have talked.</source>
        <translation>تنها سرپرستان گفتگوی دیگران را می‌شنوند.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this language.</source>
        <translation>در این زبان چیزی ضبط نشده است.</translation>
    </message>
    <message>
        <source>Making the recording…</source>
        <translation>در حال ساختن صدا…</translation>
    </message>
    <message>
        <source>Greeting of {name}</source>
        <translation>خوشامد {name}</translation>
    </message>
    <message>
        <source>Record it, import a file or type the words.</source>
        <translation>آن را ضبط کنید، پرونده‌ای وارد کنید یا متن را بنویسید.</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>آنچه تماس‌گیرندگان می‌شنوند</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Words for the computer&apos;s voice</source>
        <translation>متن برای صدای رایانه</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>بگو</translation>
    </message>
    <message>
        <source>Import a WAV file…</source>
        <translation>وارد کردن فایل WAV…</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>هم‌اکنون استفاده شود</translation>
    </message>
    <message>
        <source>It is recorded now.</source>
        <translation>اکنون ضبط می‌شود.</translation>
    </message>
    <message>
        <source>level {level} dB</source>
        <translation>سطح {level} دسی‌بل</translation>
    </message>
    <message>
        <source>It was recorded too loud and sounds harsh.</source>
        <translation>خیلی بلند ضبط شده و خشن شنیده می‌شود.</translation>
    </message>
    <message>
        <source>It was recorded very softly: listen for noise.</source>
        <translation>خیلی آرام ضبط شده: به نویز گوش دهید.</translation>
    </message>
    <message>
        <source>Only supervisors decide what is kept.</source>
        <translation>تنها سرپرستان تصمیم می‌گیرند چه نگه داشته شود.</translation>
    </message>
    <message>
        <source>Let it go in its time</source>
        <translation>بگذار در زمان خود پاک شود</translation>
    </message>
    <message>
        <source>Saved as {path}. SHA-256: {sum}</source>
        <translation>ذخیره شد: {path}. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Recording, {when}</source>
        <translation>ضبط، {when}</translation>
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
        <translation>از موجودی حذف شد</translation>
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
        <translation>باز کردن صفحه</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation>یادداشت‌ها و بازدیدها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>سابقهٔ دستگاه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>چه نشان داده شود</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>افزودن بازدید</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>History ({n})</source>
        <translation>تاریخچه ({n})</translation>
    </message>
    <message>
        <source>Choose a note or a visit in the list first.</source>
        <translation>نخست یادداشت یا بازدیدی را در فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>یادداشت نگه داشته شد.</translation>
    </message>
    <message>
        <source>Visit kept.</source>
        <translation>بازدید نگه داشته شد.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>اصلاح شد.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>برداشته شد.</translation>
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
        <translation>نوع دستگاه</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>شمارهٔ درخواست</translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation>عنوان درخواست</translation>
    </message>
    <message>
        <source>Address of the status page</source>
        <translation>نشانی صفحهٔ وضعیت</translation>
    </message>
    <message>
        <source>The device or its accessory</source>
        <translation>دستگاه یا لوازم جانبی آن</translation>
    </message>
    <message>
        <source>Number of this label</source>
        <translation>شمارهٔ این برچسب</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>شمار برچسب‌ها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Command code</source>
        <translation>کد فرمان</translation>
    </message>
    <message>
        <source>What the command does</source>
        <translation>کار فرمان</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Device, QR code</source>
        <translation>دستگاه، کد QR</translation>
    </message>
    <message>
        <source>Device, small</source>
        <translation>دستگاه، کوچک</translation>
    </message>
    <message>
        <source>Device and accessories</source>
        <translation>دستگاه و لوازم جانبی</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>برگهٔ درخواست</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>قفسه یا مکان</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>کارت‌های فرمان</translation>
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
        <translation>مکث، میلی‌ثانیه</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بایت‌ها</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>هنوز چیزی نیامده است.</translation>
    </message>
    <message>
        <source>What scanners send stands here, before anybody judges it.</source>
        <translation>آنچه اسکنرها می‌فرستند، پیش از هر بررسی، اینجا می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>%n بایت نخست فراموش شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>%n سطر قدیمی‌تر نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>شمارهٔ سریال</translation>
    </message>
    <message>
        <source>asset tag</source>
        <translation>شمارهٔ اموال</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>شمارهٔ قطعه</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>سری ساخت</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>محموله</translation>
    </message>
    <message>
        <source>too long: not looked up</source>
        <translation>بیش از حد بلند: جستجو نشد</translation>
    </message>
    <message>
        <source>its end did not come: not looked up</source>
        <translation>پایانش نیامد: جستجو نشد</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>چه می‌تواند باشد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Choose a line to see what is made of its bytes.</source>
        <translation>سطری را انتخاب کنید تا ببینید از بایت‌هایش چه برمی‌آید.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>تردید</translation>
    </message>
    <message>
        <source>command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>setting code</source>
        <translation>کد تنظیم</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
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
        <translation>این کد تنظیم اسکنر است. کاری انجام نشد.</translation>
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
        <translation>اسکنرهای {about} را تنظیم می‌کند؛ تنها چنین اسکنری از آن پیروی می‌کند.</translation>
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
        <translation>واگذار شد</translation>
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
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه رخ داد</translation>
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
        <translation>این دستگاه هنوز هزینه‌ای نداشته است.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>پرداخت با</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>گارانتی</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>ارفاق</translation>
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
        <translation>نخست دستگاهی را اسکن کنید یا درخواستی را باز کنید.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>اسکنر دادهٔ خراب فرستاد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The devices stand where they stood before.</source>
        <translation>دستگاه‌ها دوباره در جای پیشین خود هستند.</translation>
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
        <translation>پالایش مدل‌ها</translation>
    </message>
    <message>
        <source>K100 .. K199, one range or number a line</source>
        <translation>K100 .. K199، در هر سطر یک بازه یا شماره</translation>
    </message>
    <message>
        <source>Lots, with commas between</source>
        <translation>سری‌های ساخت، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>مدل‌ها</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>شماره‌های سریال</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>سری‌های ساخت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>This is no range: {line}</source>
        <translation>این بازه نیست: {line}</translation>
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
        <source>Who has been free longest</source>
        <translation>کسی که از همه بیشتر آزاد بوده</translation>
    </message>
    <message>
        <source>Who took fewest calls</source>
        <translation>کسی که کمترین تماس را گرفته</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>یکی پس از دیگری</translation>
    </message>
    <message>
        <source>Everybody at once</source>
        <translation>همه با هم</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>تکنسین</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>منتظر می‌مانند</translation>
    </message>
    <message>
        <source>They are told and the call ends</source>
        <translation>به آنها گفته می‌شود و تماس پایان می‌یابد</translation>
    </message>
    <message>
        <source>Who is rung</source>
        <translation>زنگ برای چه کسی</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>مدت زنگ</translation>
    </message>
    <message>
        <source>Not again before</source>
        <translation>دوباره نه پیش از</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>خوشامد</translation>
    </message>
    <message>
        <source>Recording when closed</source>
        <translation>پیام ضبط‌شدهٔ هنگام تعطیلی</translation>
    </message>
    <message>
        <source>Recording when nobody can take it</source>
        <translation>پیام ضبط‌شده وقتی کسی نمی‌تواند پاسخ دهد</translation>
    </message>
    <message>
        <source>When nobody is signed in</source>
        <translation>وقتی کسی وارد نشده است</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>بیشترین انتظار</translation>
    </message>
    <message>
        <source>Operators ready</source>
        <translation>اپراتورهای آماده</translation>
    </message>
    <message>
        <source>Service level of today</source>
        <translation>سطح خدمت امروز</translation>
    </message>
    <message>
        <source>Abandoned calls of today</source>
        <translation>تماس‌های رهاشدهٔ امروز</translation>
    </message>
    <message>
        <source>One pause</source>
        <translation>یک استراحت</translation>
    </message>
    <message>
        <source>Longest wait in {where} over {mark}</source>
        <translation>بیشترین انتظار در {where} بیش از {mark}</translation>
    </message>
    <message>
        <source>{where}: {mark} or fewer operators ready</source>
        <translation>{where}: {mark} اپراتور آماده یا کمتر</translation>
    </message>
    <message>
        <source>Service level of {where} below {mark}</source>
        <translation>سطح خدمت {where} کمتر از {mark}</translation>
    </message>
    <message>
        <source>Abandoned calls of {where} over {mark}</source>
        <translation>تماس‌های رهاشدهٔ {where} بیش از {mark}</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>هر صف</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>{pause} over {mark}</source>
        <translation>{pause} بیش از {mark}</translation>
    </message>
    <message>
        <source>A pause over {mark}</source>
        <translation>استراحت بیش از {mark}</translation>
    </message>
    <message>
        <source>mail to {to}</source>
        <translation>نامه به {to}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>raised at {mark}</source>
        <translation>هشدار از {mark}</translation>
    </message>
    <message>
        <source>over at {mark}</source>
        <translation>پایان در {mark}</translation>
    </message>
    <message>
        <source>now {value}: {name}</source>
        <translation>اکنون {value}: {name}</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>An outcome must be chosen</source>
        <translation>باید نتیجه‌ای انتخاب شود</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Language of recordings</source>
        <translation>زبان پیام‌ها</translation>
    </message>
    <message>
        <source>Wait for who knows the caller</source>
        <translation>انتظار برای کسی که تماس‌گیرنده را می‌شناسد</translation>
    </message>
    <message>
        <source>Most who may wait</source>
        <translation>بیشترین تعداد منتظران</translation>
    </message>
    <message>
        <source>Too many or too long: go to</source>
        <translation>زیاد یا طولانی: برود به</translation>
    </message>
    <message>
        <source>Announcements every</source>
        <translation>اعلام هر</translation>
    </message>
    <message>
        <source>They say the place in line</source>
        <translation>جایگاه در صف گفته می‌شود</translation>
    </message>
    <message>
        <source>They say the expected wait</source>
        <translation>زمان انتظار گفته می‌شود</translation>
    </message>
    <message>
        <source>Press 1 to be called back</source>
        <translation>با فشردن ۱ تماس گرفته می‌شود</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <translation>تلاش‌های تماس</translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation>میان دو تلاش</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>تماس در مدت</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>تماس‌ها ضبط می‌شوند</translation>
    </message>
    <message>
        <source>Recording that says so</source>
        <translation>پیام اعلام ضبط</translation>
    </message>
    <message>
        <source>Days they are kept</source>
        <translation>روزهای نگهداری</translation>
    </message>
    <message>
        <source>A mask lasts at most</source>
        <translation>پوشاندن حداکثر طول می‌کشد</translation>
    </message>
    <message>
        <source>Supervisors may listen</source>
        <translation>سرپرستان می‌توانند گوش دهند</translation>
    </message>
    <message>
        <source>Missed calls allowed</source>
        <translation>تماس‌های بی‌پاسخ مجاز</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>نام خط</translation>
    </message>
    <message>
        <source>Callers with priority</source>
        <translation>تماس‌گیرندگان دارای اولویت</translation>
    </message>
    <message>
        <source>Menu before it</source>
        <translation>منوی پیش از آن</translation>
    </message>
    <message>
        <source>Outside the hours: go to</source>
        <translation>بیرون از ساعت کار: برود به</translation>
    </message>
    <message>
        <source>When nobody is ready for</source>
        <translation>وقتی کسی آماده نیست به مدت</translation>
    </message>
    <message>
        <source>Answered in time within</source>
        <translation>پاسخ به‌موقع در مدت</translation>
    </message>
    <message>
        <source>Not counted: hung up within</source>
        <translation>شمرده نمی‌شود: قطع در مدت</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>بلندترین پیام</translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation>سکوتی که آن را پایان می‌دهد</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>دلیل‌های استراحت</translation>
    </message>
    <message>
        <source>Longest breaks</source>
        <translation>بلندترین استراحت‌ها</translation>
    </message>
    <message>
        <source>Percent to be answered in time</source>
        <translation>درصد پاسخ به‌موقع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Dialled numbers</source>
        <translation>شماره‌های گرفته‌شده</translation>
    </message>
    <message>
        <source>Callers&apos; numbers begin with</source>
        <translation>آغاز شمارهٔ تماس‌گیرندگان</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>شمارهٔ تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>درخواست باز</translation>
    </message>
    <message>
        <source>Owes more than</source>
        <translation>بدهی بیش از</translation>
    </message>
    <message>
        <source>While open</source>
        <translation>هنگام باز بودن</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>هنگام بسته بودن</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>افزودن اولویت</translation>
    </message>
    <message>
        <source>Half days and holidays</source>
        <translation>روزهای نیمه و تعطیلات</translation>
    </message>
    <message>
        <source>File of holidays</source>
        <translation>پروندهٔ تعطیلات</translation>
    </message>
    <message>
        <source>Days of the file of holidays</source>
        <translation>روزهای پروندهٔ تعطیلات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>The operator is rung first</source>
        <translation>نخست اپراتور زنگ می‌خورد</translation>
    </message>
    <message>
        <source>The customer is rung first</source>
        <translation>نخست مشتری زنگ می‌خورد</translation>
    </message>
    <message>
        <source>Always, once the caller was told</source>
        <translation>همیشه، پس از آگاه کردن تماس‌گیرنده</translation>
    </message>
    <message>
        <source>When the operator says that he agreed</source>
        <translation>وقتی اپراتور اعلام کند که او موافقت کرده است</translation>
    </message>
    <message>
        <source>Always, once the person called was told</source>
        <translation>همیشه، پس از آگاه شدن طرف تماس</translation>
    </message>
    <message>
        <source>As in the whole house</source>
        <translation>مانند کل سازمان</translation>
    </message>
    <message>
        <source>Yes, and the operator sees who does</source>
        <translation>بله، و اپراتور می‌بیند چه کسی</translation>
    </message>
    <message>
        <source>Yes, unseen</source>
        <translation>بله، بدون نمایش</translation>
    </message>
    <message>
        <source>New queue: {name}</source>
        <translation>صف تازه: {name}</translation>
    </message>
    <message>
        <source>New operator: {name}</source>
        <translation>اپراتور تازه: {name}</translation>
    </message>
    <message>
        <source>New number: {name}</source>
        <translation>شمارهٔ تازه: {name}</translation>
    </message>
    <message>
        <source>New voicemail: {name}</source>
        <translation>صندوق صوتی تازه: {name}</translation>
    </message>
    <message>
        <source>New menu: {name}</source>
        <translation>منوی تازه: {name}</translation>
    </message>
    <message>
        <source>New alert: {name}</source>
        <translation>هشدار تازه: {name}</translation>
    </message>
    <message>
        <source>New rule: {name}</source>
        <translation>قاعدهٔ تازه: {name}</translation>
    </message>
    <message>
        <source>New calendar: {name}</source>
        <translation>تقویم تازه: {name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>صف حذف شد: {name}</translation>
    </message>
    <message>
        <source>Operator removed: {name}</source>
        <translation>اپراتور حذف شد: {name}</translation>
    </message>
    <message>
        <source>Number removed: {name}</source>
        <translation>شماره حذف شد: {name}</translation>
    </message>
    <message>
        <source>Voicemail removed: {name}</source>
        <translation>صندوق صوتی حذف شد: {name}</translation>
    </message>
    <message>
        <source>Menu removed: {name}</source>
        <translation>منو برداشته شد: {name}</translation>
    </message>
    <message>
        <source>Alert removed: {name}</source>
        <translation>هشدار برداشته شد: {name}</translation>
    </message>
    <message>
        <source>Rule removed: {name}</source>
        <translation>قاعده برداشته شد: {name}</translation>
    </message>
    <message>
        <source>Calendar removed: {name}</source>
        <translation>تقویم برداشته شد: {name}</translation>
    </message>
    <message>
        <source>Comments, or what stands in the file alone.</source>
        <translation>توضیح‌ها، یا آنچه تنها در پرونده است.</translation>
    </message>
    <message>
        <source>Rules are tried in this order: {names}</source>
        <translation>قاعده‌ها به این ترتیب آزموده می‌شوند: {names}</translation>
    </message>
    <message>
        <source>{name}: {field} changed</source>
        <translation>{name}: {field} تغییر کرد</translation>
    </message>
    <message>
        <source>{name}: {field} {before} → {after}</source>
        <translation>{name}: {field} {before} ← {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} ← {after}</translation>
    </message>
    <message>
        <source>{table}: {name} removed</source>
        <translation>{table}: {name} حذف شد</translation>
    </message>
    <message>
        <source>{table}: {name} added</source>
        <translation>{table}: {name} افزوده شد</translation>
    </message>
    <message>
        <source>{name} joins {queues}</source>
        <translation>{name} به {queues} می‌پیوندد</translation>
    </message>
    <message>
        <source>{name} leaves {queues}</source>
        <translation>{name} از {queues} بیرون می‌رود</translation>
    </message>
    <message>
        <source>{name}: other order of queues</source>
        <translation>{name}: ترتیب دیگر صف‌ها</translation>
    </message>
    <message>
        <source>{pause}: {n} min</source>
        <translation>{pause}: {n} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a calendar</comment>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>تقویم {name}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>%n closed days</source>
        <translation>
            <numerusform>%n روز تعطیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>از آنِ من</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>گروه‌های من</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیرشده</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>در حال بارگذاری درخواست‌ها…</translation>
    </message>
    <message>
        <source>You have no open requests.</source>
        <translation>درخواست بازی ندارید.</translation>
    </message>
    <message>
        <source>Your teams have no open requests.</source>
        <translation>گروه‌های شما درخواست بازی ندارند.</translation>
    </message>
    <message>
        <source>There are no open requests.</source>
        <translation>درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>F6 on the desk opens one.</source>
        <translation>F6 در میز کار یکی باز می‌کند.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>چیزی دیر نشده است.</translation>
    </message>
    <message>
        <source>Every request has an owner.</source>
        <translation>هر درخواست مسئولی دارد.</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>درخواستی مانند این نیست.</translation>
    </message>
    <message>
        <source>Clear the search or choose “All”.</source>
        <translation>جستجو را پاک کنید یا «همه» را برگزینید.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} روز</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n دیرشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n نزدیک سررسید</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} از {total}</translation>
    </message>
    <message>
        <source>Those that are due first are listed; solve some to see the rest.</source>
        <translation>آن‌هایی که زودتر سررسید دارند فهرست شده‌اند؛ برای دیدن بقیه چندتا را حل کنید.</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>هر وضعیت</translation>
    </message>
    <message>
        <source>{load} of {capacity}</source>
        <translation>{load} از {capacity}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>{name}: {count} requests that weigh {load}, room for {capacity}.</source>
        <translation>{name}: {count} درخواست به وزن {load}، ظرفیت {capacity}.</translation>
    </message>
    <message>
        <source>{count} requests went to: {to}</source>
        <translation>{count} درخواست واگذار شد به: {to}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n انتخاب‌شده</numerusform>
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
        <source>{enter} inserts · {copy} copies · {leave} leaves it</source>
        <translation>{enter} درج می‌کند · {copy} رونوشت می‌گیرد · {leave} رها می‌کند</translation>
    </message>
    <message>
        <source>No text block fits.</source>
        <translation>هیچ متن آماده‌ای جور نیست.</translation>
    </message>
    <message>
        <source>There are no text blocks yet.</source>
        <translation>هنوز متن آماده‌ای نیست.</translation>
    </message>
    <message>
        <source>Not saved. Fill in or take out: {names}</source>
        <translation>ذخیره نشد. پر کنید یا بردارید: {names}</translation>
    </message>
    <message>
        <source>Not copied. Fill in or take out: {names}</source>
        <translation>رونوشت گرفته نشد. پر کنید یا بردارید: {names}</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>چیزی گفتن</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>کلید خواستن</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>شماره خواستن</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Look at a value</source>
        <translation>نگاه به یک مقدار</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>تغییر زبان</translation>
    </message>
    <message>
        <source>Order the same again</source>
        <translation>سفارش دوبارهٔ همان</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>باز کردن درخواست</translation>
    </message>
    <message>
        <source>Record what he says</source>
        <translation>ضبط سخن او</translation>
    </message>
    <message>
        <source>Tell a colleague</source>
        <translation>خبر دادن به همکار</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>به یک نفر</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>خداحافظی</translation>
    </message>
    <message>
        <source>A request by its number</source>
        <translation>درخواست با شماره‌اش</translation>
    </message>
    <message>
        <source>The last order</source>
        <translation>آخرین سفارش</translation>
    </message>
    <message>
        <source>found</source>
        <translation>یافت شد</translation>
    </message>
    <message>
        <source>else</source>
        <translation>وگرنه</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>اثبات لازم است</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>نام گام</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>راه‌ها</translation>
    </message>
    <message>
        <source>What the operator reads</source>
        <translation>آنچه اپراتور می‌خواند</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>نگه‌داری با نام</translation>
    </message>
    <message>
        <source>Fewest digits</source>
        <translation>کمترین رقم</translation>
    </message>
    <message>
        <source>Most digits</source>
        <translation>بیشترین رقم</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>ثانیه‌های سکوت</translation>
    </message>
    <message>
        <source>Times it is asked</source>
        <translation>چند بار پرسیده شود</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>چه چیز جست‌وجو شود</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>درخواست‌های چه کسی</translation>
    </message>
    <message>
        <source>Extension of the colleague</source>
        <translation>داخلی همکار</translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation>بلندترین ضبط</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>A menu has 1 to 60 steps.</source>
        <translation>یک منو ۱ تا ۶۰ گام دارد.</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>گام به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Two steps are called {detail}.</source>
        <translation>دو گام {detail} نام دارند.</translation>
    </message>
    <message>
        <source>Choose the languages it is recorded in.</source>
        <translation>زبان‌هایی را که به آن ضبط شده برگزینید.</translation>
    </message>
    <message>
        <source>“{detail}” is no kind of step.</source>
        <translation>«{detail}» گونه‌ای گام نیست.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>این کم است.</translation>
    </message>
    <message>
        <source>This means nothing here: empty it.</source>
        <translation>این‌جا معنایی ندارد: خالی‌اش کنید.</translation>
    </message>
    <message>
        <source>1 to 30 digits, and not fewer than the fewest.</source>
        <translation>۱ تا ۳۰ رقم و نه کمتر از کمترین.</translation>
    </message>
    <message>
        <source>1 to 9 times.</source>
        <translation>۱ تا ۹ بار.</translation>
    </message>
    <message>
        <source>1 to 60 seconds.</source>
        <translation>۱ تا ۶۰ ثانیه.</translation>
    </message>
    <message>
        <source>1 to 600 seconds.</source>
        <translation>۱ تا ۶۰۰ ثانیه.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be looked up.</source>
        <translation>«{detail}» را نمی‌توان جست‌وجو کرد.</translation>
    </message>
    <message>
        <source>It leads to “{detail}”, which is no step.</source>
        <translation>به «{detail}» می‌رسد که گامی نیست.</translation>
    </message>
    <message>
        <source>“{detail}” leads nowhere yet: choose the step that follows.</source>
        <translation>«{detail}» هنوز به جایی نمی‌رسد: گام بعدی را برگزینید.</translation>
    </message>
    <message>
        <source>“{detail}” leads to two steps.</source>
        <translation>«{detail}» به دو گام می‌رسد.</translation>
    </message>
    <message>
        <source>0 leads to a person by itself, in every step.</source>
        <translation>۰ خودش در هر گام به یک نفر می‌رسد.</translation>
    </message>
    <message>
        <source>No key of a telephone: {detail}</source>
        <translation>کلید تلفن نیست: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is no queue of the plan.</source>
        <translation>«{detail}» صفی از برنامه نیست.</translation>
    </message>
    <message>
        <source>Nobody has the extension {detail}.</source>
        <translation>کسی داخلی {detail} ندارد.</translation>
    </message>
    <message>
        <source>Nobody comes to this step: lead a key or another step to it.</source>
        <translation>کسی به این گام نمی‌رسد: کلید یا گامی را به آن برسانید.</translation>
    </message>
    <message>
        <source>It goes round for ever without asking the caller.</source>
        <translation>بی‌پایان می‌چرخد و از تماس‌گیرنده چیزی نمی‌پرسد.</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>آغاز از این‌جا</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>به جایی نمی‌رسد</translation>
    </message>
    <message>
        <source>nobody comes here</source>
        <translation>کسی به این‌جا نمی‌رسد</translation>
    </message>
    <message>
        <source>the number&apos;s own queue</source>
        <translation>صف خود شماره</translation>
    </message>
    <message>
        <source>{name}: new step {step} ({kind})</source>
        <translation>{name}: گام تازه {step} ({kind})</translation>
    </message>
    <message>
        <source>{name}, {step}: {fields} changed</source>
        <translation>{name}، {step}: {fields} تغییر کرد</translation>
    </message>
    <message>
        <source>{name}: step {step} removed</source>
        <translation>{name}: گام {step} برداشته شد</translation>
    </message>
    <message>
        <source>{name}: begins with {step}</source>
        <translation>{name}: با {step} آغاز می‌شود</translation>
    </message>
    <message>
        <source>{step} is removed; {others} lead to {next} now.</source>
        <translation>{step} برداشته شد؛ {others} اکنون به {next} می‌رسد.</translation>
    </message>
    <message>
        <source>{step} is removed; {others} led there and lead nowhere now.</source>
        <translation>{step} برداشته شد؛ {others} به آن می‌رسید و اکنون به جایی نمی‌رسد.</translation>
    </message>
    <message>
        <source>{step} is removed.</source>
        <translation>{step} برداشته شد.</translation>
    </message>
    <message>
        <source>A supervisor writes them here: what is said again and again.</source>
        <translation>سرپرست آن‌ها را این‌جا می‌نویسد: آن‌چه بارها گفته می‌شود.</translation>
    </message>
    <message>
        <source>Search for another word of its name, its tags or its text.</source>
        <translation>واژهٔ دیگری از نام، برچسب یا متن آن را بجویید.</translation>
    </message>
    <message>
        <source>Only a supervisor changes texts.</source>
        <translation>فقط سرپرست متن‌ها را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>version of a text</comment>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>say</source>
        <translation>بگو</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>گزینش</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا نه</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>۰ تا ۵</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>No recorded calls of this week are to be reviewed.</source>
        <translation>در این هفته تماس ضبط‌شده‌ای برای ارزیابی نیست.</translation>
    </message>
    <message>
        <source>Choose another week, or change the rules.</source>
        <translation>هفتهٔ دیگری را برگزینید یا قواعد را تغییر دهید.</translation>
    </message>
    <message>
        <source>There are no score cards yet.</source>
        <translation>هنوز کارت ارزیابی وجود ندارد.</translation>
    </message>
    <message>
        <source>A card is a list of questions that each reviewed call is asked.</source>
        <translation>کارت فهرست پرسش‌هایی است که از هر تماس ارزیابی‌شده پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was reviewed in the last twelve weeks.</source>
        <translation>در دوازده هفتهٔ گذشته چیزی ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>Results are shown week by week.</source>
        <translation>نتایج هفته به هفته نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>There is no feedback for you yet.</source>
        <translation>هنوز بازخوردی برای شما نیست.</translation>
    </message>
    <message>
        <source>When a supervisor has reviewed a call of yours, it is here.</source>
        <translation>وقتی سرپرست تماسی از شما را ارزیابی کند، اینجاست.</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>به قید قرعه</translation>
    </message>
    <message>
        <source>Every recorded call</source>
        <translation>همهٔ تماس‌های ضبط‌شده</translation>
    </message>
    <message>
        <source>Make a score card first.</source>
        <translation>نخست یک کارت ارزیابی بسازید.</translation>
    </message>
    <message>
        <source>Recordings cannot be heard on this desk.</source>
        <translation>روی این میز نمی‌توان به ضبط‌ها گوش داد.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>از آنِ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ارزیابی‌ها</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>هفتهٔ گذشته</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>هفته از {day}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>برای ارزیابی</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ارزیابی شد</translation>
    </message>
    <message>
        <source>0 %, fatal</source>
        <translation>۰ ٪، حیاتی</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n call(s) are reviewed.</source>
        <translation>
            <numerusform>از %n تماس {done} ارزیابی شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>کاربرد ندارد</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>وزن {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n پرسش بی‌پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing applies: no score</source>
        <translation>هیچ‌کدام کاربرد ندارد: بدون امتیاز</translation>
    </message>
    <message>
        <source>Score 0 %: a fatal question has no points</source>
        <translation>امتیاز ۰ ٪: پرسشی حیاتی امتیاز ندارد</translation>
    </message>
    <message>
        <source>Score {percent}</source>
        <translation>امتیاز {percent}</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>در ضبط</translation>
    </message>
    <message>
        <source>Reviewed by {who}</source>
        <translation>ارزیابی از {who}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} از {most}</translation>
    </message>
    <message>
        <source>Answer of the operator: {words}</source>
        <translation>پاسخ اپراتور: {words}</translation>
    </message>
    <message>
        <source>The operator has seen it.</source>
        <translation>اپراتور آن را دیده است.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>خوانده شد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تأیید شد</translation>
    </message>
    <message numerus="yes">
        <source>{name}: mean score {percent} of %n review(s), by week</source>
        <translation>
            <numerusform>{name}: میانگین {percent} از %n ارزیابی، هفتگی</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a call script</comment>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>تنها سرپرست می‌تواند برنامه را تغییر دهد.</translation>
    </message>
    <message>
        <source>{detail} saved another plan meanwhile. Your changes stand on it now: look at them, save again.</source>
        <translation>{detail} در این میان برنامهٔ دیگری ذخیره کرد. تغییرهای شما اکنون بر پایهٔ آن است: نگاه کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand meanwhile. Take it over first, or put it back.</source>
        <translation>پروندهٔ برنامه در این میان دستی تغییر کرده است. نخست آن را بپذیرید یا برگردانید.</translation>
    </message>
    <message>
        <source>Nobody would be supervisor any more, and nobody could change the plan again.</source>
        <translation>دیگر سرپرستی نمی‌ماند و کسی نمی‌تواند برنامه را دوباره تغییر دهد.</translation>
    </message>
    <message>
        <source>Not saved: {detail}</source>
        <translation>ذخیره نشد: {detail}</translation>
    </message>
    <message>
        <source>Not saved, the plan file cannot be written: {detail}</source>
        <translation>ذخیره نشد، پروندهٔ برنامه نوشتنی نیست: {detail}</translation>
    </message>
    <message>
        <source>Try on real calls</source>
        <translation>آزمودن با تماس‌های واقعی</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; calls go on as they are.</source>
        <translation>ذخیره شد. از همین حالا برقرار است؛ تماس‌های جاری ادامه دارند.</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>پذیرفتن پرونده</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand and cannot be read:</source>
        <translation>پروندهٔ برنامه دستی تغییر کرده و خواندنی نیست:</translation>
    </message>
    <message>
        <source>The plan file was changed by hand:</source>
        <translation>پروندهٔ برنامه دستی تغییر کرده است:</translation>
    </message>
    <message>
        <source>After the next start of Ringdesk only:</source>
        <translation>تنها پس از راه‌اندازی بعدی Ringdesk:</translation>
    </message>
    <message>
        <source>Password of {name} for phone and desk, shown this once: {password}</source>
        <translation>گذرواژهٔ {name} برای تلفن و میز کار، تنها همین یک بار نشان داده می‌شود: {password}</translation>
    </message>
    <message>
        <source>• {line}</source>
        <translation>• {line}</translation>
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
        <translation>افزودن دستی</translation>
    </message>
    <message>
        <source>Settings of this one</source>
        <translation>تنظیمات این یکی</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Typing scanners and repeats</source>
        <translation>اسکنرهای صفحه‌کلیدی و تکرارها</translation>
    </message>
    <message>
        <source>Setting codes</source>
        <translation>کدهای تنظیم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>ذخیره شد: {name}</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>فراموش شد: {name}</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>مرجوع به تأمین‌کننده</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>گام‌های مرجوعی</translation>
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
        <translation>پیوسته شد: {device}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>کدام درخواست‌ها</translation>
    </message>
    <message>
        <source>Promises…</source>
        <translation>تعهدها…</translation>
    </message>
    <message>
        <source>Who gets work…</source>
        <translation>تقسیم کار…</translation>
    </message>
    <message>
        <source>Search in the requests (Ctrl+F)</source>
        <translation>جستجو در درخواست‌ها (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>جستجو در درخواست‌ها</translation>
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
        <translation>برچسب: {name}</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>نام برچسب</translation>
    </message>
    <message>
        <source>Width of the label</source>
        <translation>پهنای برچسب</translation>
    </message>
    <message>
        <source>Height of the label</source>
        <translation>بلندی برچسب</translation>
    </message>
    <message>
        <source>Elements of the label</source>
        <translation>اجزای برچسب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>برداشتن جزء</translation>
    </message>
    <message>
        <source>Delete this label</source>
        <translation>حذف این برچسب</translation>
    </message>
    <message>
        <source>Emergency announcement</source>
        <translation>اعلان اضطراری</translation>
    </message>
    <message>
        <source>Spoken by a voice, as you type it</source>
        <translation>صدایی آن را همان‌گونه که می‌نویسید می‌خواند</translation>
    </message>
    <message>
        <source>Name of a recording of your own, in place of the text</source>
        <translation>نام ضبطی از خودتان به جای متن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>خودبه‌خود پایان می‌یابد</translation>
    </message>
    <message>
        <source>Announce it now</source>
        <translation>اکنون اعلام کن</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>خاموش کن</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>اکنون چیزی اعلام نمی‌شود.</translation>
    </message>
    <message>
        <source>Say what callers shall hear.</source>
        <translation>بنویسید تماس‌گیرندگان چه بشنوند.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>برچسب نام می‌خواهد.</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: مال آن‌ها «{theirs}»، مال شما «{mine}»</translation>
    </message>
    <message>
        <source>Parts and loaners</source>
        <translation>قطعه‌ها و دستگاه‌های امانی</translation>
    </message>
    <message>
        <source>Scan or type a part; empty: all in stock</source>
        <translation>قطعه‌ای را اسکن کنید یا بنویسید؛ خالی: همهٔ موجودی انبار</translation>
    </message>
    <message>
        <source>What happens to a part that is scanned</source>
        <translation>با قطعهٔ اسکن‌شده چه شود</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>بخش‌های درخواست</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Approved by the supplier</source>
        <translation>تأییدشده توسط تأمین‌کننده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده‌شده</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>رسیده به تأمین‌کننده</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>تعمیرشده</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>تعویض‌شده</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>اعتبار داده‌شده</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>ردشده توسط تأمین‌کننده</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>مرجوعی بسته شد</translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation>مرجوعی لغو شد</translation>
    </message>
    <message>
        <source>Supplier approved it</source>
        <translation>تأمین‌کننده تأیید کرد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Supplier received it</source>
        <translation>تأمین‌کننده دریافت کرد</translation>
    </message>
    <message>
        <source>Supplier repaired it</source>
        <translation>تأمین‌کننده تعمیر کرد</translation>
    </message>
    <message>
        <source>Supplier replaces it</source>
        <translation>تأمین‌کننده تعویض می‌کند</translation>
    </message>
    <message>
        <source>Supplier credits it</source>
        <translation>تأمین‌کننده اعتبار می‌دهد</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>تأمین‌کننده رد می‌کند</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Close the return</source>
        <translation>بستن مرجوعی</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>لغو مرجوعی</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>the last service</source>
        <translation>آخرین سرویس</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>آنچه رد شد</translation>
    </message>
    <message>
        <source>Refused in the last session</source>
        <translation>ردشده در آخرین نشست</translation>
    </message>
    <message>
        <source>Sessions that were carried out</source>
        <translation>نشست‌های اجراشده</translation>
    </message>
    <message>
        <source>New bulk session</source>
        <translation>نشست تازهٔ اسکن انبوه</translation>
    </message>
    <message>
        <source>What is done to every device</source>
        <translation>با هر دستگاه چه شود</translation>
    </message>
    <message>
        <source>Shelf, room, van…</source>
        <translation>قفسه، اتاق، خودرو…</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>آغاز اسکن</translation>
    </message>
    <message>
        <source>One target, then as many scans as you like; nothing is done before the end.</source>
        <translation>یک هدف، سپس هر چند اسکن که بخواهید؛ تا پایان کاری انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>Write the place first.</source>
        <translation>نخست مکان را بنویسید.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>نخست نشستی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Steps of requests cannot be taken back together.</source>
        <translation>گام‌های درخواست‌ها را نمی‌توان یکجا بازگرداند.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>پیش‌تر بازگردانده شده است.</translation>
    </message>
    <message>
        <source>Put the devices back</source>
        <translation>بازگرداندن دستگاه‌ها به جای پیشین</translation>
    </message>
    <message>
        <source>your network is poor</source>
        <translation>شبکهٔ شما ضعیف است</translation>
    </message>
    <message>
        <source>poor line on their side</source>
        <translation>خط ضعیف در سوی آن‌ها</translation>
    </message>
    <message>
        <source>poor line on both sides</source>
        <translation>خط ضعیف در هر دو سو</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how a line sounds</comment>
        <translation>خوب</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how a line sounds</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>how a line sounds</comment>
        <translation>ضعیف</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>how a line sounds</comment>
        <translation>بد</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>تلفن شما</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>سوی آن‌ها</translation>
    </message>
    <message>
        <source>{side}, what it hears</source>
        <translation>{side}، آنچه می‌شنود</translation>
    </message>
    <message>
        <source>{side}, what comes from it</source>
        <translation>{side}، آنچه از آن می‌آید</translation>
    </message>
    <message>
        <source>jitter {time}</source>
        <translation>لرزش {time}</translation>
    </message>
    <message>
        <source>round trip {time}</source>
        <translation>رفت‌وبرگشت {time}</translation>
    </message>
    <message>
        <source>{word}, MOS {mos}, loss {loss}</source>
        <translation>{word}، MOS {mos}، افت {loss}</translation>
    </message>
    <message>
        <source>{who}: {word}, MOS {mos}, worst {worst}, loss {loss}</source>
        <translation>{who}: {word}، MOS {mos}، بدترین {worst}، افت {loss}</translation>
    </message>
    <message>
        <source>{currency} a year; filled: the customer, hatched: warranty and goodwill</source>
        <translation>{currency} در سال؛ پُر: مشتری، هاشورخورده: گارانتی و ارفاق</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>هزینه‌ها</translation>
    </message>
    <message>
        <source>Sums of each kind</source>
        <translation>جمع هر نوع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>افزودن پرونده…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Documents ({n})</source>
        <translation>اسناد ({n})</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>افزودن اسناد</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>برداشته شد: {name}</translation>
    </message>
    <message>
        <source>This system has no program for such files. Save a copy instead.</source>
        <translation>این سیستم برنامه‌ای برای چنین پرونده‌هایی ندارد. به‌جای آن رونوشتی ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save a copy into</source>
        <translation>ذخیرهٔ رونوشت در</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>ذخیره شد: {path}</translation>
    </message>
    <message>
        <source>Document changed.</source>
        <translation>سند تغییر کرد.</translation>
    </message>
    <message>
        <source>Extend the warranty</source>
        <translation>تمدید گارانتی</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>گارانتی تمدیدشده</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>تاریخ خرید</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Serial number, model, place or owner</source>
        <translation>شمارهٔ سریال، مدل، مکان یا مالک</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>یافتن دستگاه</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>شمارهٔ قطعه</translation>
    </message>
    <message>
        <source>Merge into {model}</source>
        <translation>ادغام در {model}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>All devices, recalls and plans of the other one become this model&apos;s. It can be undone.</source>
        <translation>همهٔ دستگاه‌ها، فراخوان‌ها و برنامه‌های مدل دیگر از آنِ این مدل می‌شود. می‌توان آن را بازگرداند.</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>تغییر مدل…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>ادغام با دیگری…</translation>
    </message>
    <message>
        <source>Devices of this model</source>
        <translation>دستگاه‌های این مدل</translation>
    </message>
    <message>
        <source>Model changed.</source>
        <translation>مدل تغییر کرد.</translation>
    </message>
    <message>
        <source>{one} is now {other}.</source>
        <translation>{one} اکنون {other} است.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>نوع نام</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>نام دستگاه</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>برداشتن این نام</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>افزودن نام</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Requests of the device</source>
        <translation>درخواست‌های دستگاه</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <source>Owner and life</source>
        <translation>مالک و عمر</translation>
    </message>
    <message>
        <source>Find the owner by name or number</source>
        <translation>یافتن مالک با نام یا شماره</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>بخش‌های صفحه</translation>
    </message>
    <message>
        <source>Show on the desk</source>
        <translation>نمایش در میز کار</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>علت نامعلوم</translation>
    </message>
    <message>
        <source>Write the day of the fault.</source>
        <translation>روز بروز ایراد را بنویسید.</translation>
    </message>
    <message>
        <source>Warranty terms of {model}</source>
        <translation>شرایط گارانتی {model}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>Add terms</source>
        <translation>افزودن شرایط</translation>
    </message>
    <message>
        <source>Remove terms</source>
        <translation>برداشتن شرایط</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation>
            <numerusform>%n دستگاه این مدل با آن سنجیده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>گارانتی</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>آغاز از</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>روزهای مهلت اضافه</translation>
    </message>
    <message>
        <source>Begins at the latest so many months after the sale</source>
        <translation>دیرترین آغاز، چند ماه پس از فروش</translation>
    </message>
    <message>
        <source>Months when bought used</source>
        <translation>ماه برای خرید دست دوم</translation>
    </message>
    <message>
        <source>goes to who buys it used</source>
        <translation>به خریدار دست دوم می‌رسد</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بدون محدودیت</translation>
    </message>
    <message>
        <source>Begins within months</source>
        <translation>آغاز ظرف چند ماه</translation>
    </message>
    <message>
        <source>Does not pay for</source>
        <translation>نمی‌پردازد برای</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>می‌پردازد</translation>
    </message>
    <message>
        <source>Terms of the model</source>
        <translation>شرایط مدل</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>تمدیدها</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>باطل کردن…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>تمدید…</translation>
    </message>
    <message>
        <source>Remove the extension</source>
        <translation>برداشتن تمدید</translation>
    </message>
    <message>
        <source>Only a supervisor may change warranty terms.</source>
        <translation>تنها سرپرست می‌تواند شرایط گارانتی را تغییر دهد.</translation>
    </message>
    <message>
        <source>Terms of the model…</source>
        <translation>شرایط مدل…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>معتبر کردن دوباره</translation>
    </message>
    <message>
        <source>Terms kept.</source>
        <translation>شرایط نگه داشته شد.</translation>
    </message>
    <message>
        <source>Warranty extended.</source>
        <translation>گارانتی تمدید شد.</translation>
    </message>
    <message>
        <source>Choose an extension in the list first.</source>
        <translation>نخست تمدیدی را در فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Extension removed.</source>
        <translation>تمدید برداشته شد.</translation>
    </message>
    <message>
        <source>Void the warranty</source>
        <translation>باطل کردن گارانتی</translation>
    </message>
    <message>
        <source>Seal broken, foreign parts…</source>
        <translation>پلمب شکسته، قطعهٔ متفرقه…</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>گارانتی باطل است.</translation>
    </message>
    <message>
        <source>The warranty counts again.</source>
        <translation>گارانتی دوباره معتبر است.</translation>
    </message>
    <message>
        <source>No warranty terms are known for this model.</source>
        <translation>برای این مدل شرایط گارانتی معلوم نیست.</translation>
    </message>
    <message>
        <source>No extension was sold for this device.</source>
        <translation>برای این دستگاه تمدیدی فروخته نشده است.</translation>
    </message>
    <message>
        <source>Nothing can be drawn: the day the warranty begins is not known, or no terms are.</source>
        <translation>چیزی برای رسم نیست: روز آغاز گارانتی یا شرایط آن معلوم نیست.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>warranty begins</comment>
        <translation>فروش</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>نخستین استفاده</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>نقص جنس</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>فرسودگی</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>مواد مصرفی</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>آسیب</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>مایعات</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>استفادهٔ نادرست</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>نصب</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>قطعات متفرقه</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>اجرت</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>قطعات</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>ایاب‌وذهاب</translation>
    </message>
    <message>
        <source>External work</source>
        <translation>کار بیرونی</translation>
    </message>
    <message>
        <source>Covered until {until}, by {terms}.</source>
        <translation>تا {until} زیر پوشش {terms}.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}; in the days of grace a claim is still taken.</source>
        <translation>{terms} در {until} تمام شد؛ در مهلت اضافه هنوز پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>{terms} does not pay for this cause.</source>
        <translation>{terms} برای این علت نمی‌پردازد.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}.</source>
        <translation>{terms} در {until} تمام شد.</translation>
    </message>
    <message>
        <source>{terms} begins on {since} only.</source>
        <translation>{terms} تازه از {since} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Bought used, and {terms} stays with the first owner.</source>
        <translation>دست دوم خریده شده و {terms} نزد مالک نخست می‌ماند.</translation>
    </message>
    <message>
        <source>No warranty is given any more: {reason}</source>
        <translation>دیگر گارانتی ندارد: {reason}</translation>
    </message>
    <message>
        <source>The day that {terms} counts from is not known.</source>
        <translation>روز آغاز {terms} معلوم نیست.</translation>
    </message>
    <message>
        <source>It pays nothing today.</source>
        <translation>امروز چیزی نمی‌پردازد.</translation>
    </message>
    <message>
        <source>It pays: {what}</source>
        <translation>می‌پردازد: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation>
            <numerusform>+%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {since} to {until}</source>
        <translation>{name}: {since} تا {until}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>نقطه در اینچ</translation>
    </message>
    <message>
        <source>charger, bag</source>
        <translation>شارژر، کیف</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>نشانی چاپگر برچسب</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>پروندهٔ PDF</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>لوازم جانبی</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>تعداد از هر یک</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>تغییر برچسب…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>چاپ برچسب‌ها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ…</translation>
    </message>
    <message>
        <source>Ended after {count} labels.</source>
        <translation>پس از {count} برچسب پایان یافت.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>گذاشتن فیلد</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>گذاشتن فیلد…</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>نوع کد</translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation>جای متن</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>پررنگ</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>از چپ</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>از بالا</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>پهنا</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>بلندی</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>بلندی سطر</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر متن</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>چاپ برچسب</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>نمایش نشانی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Where the customer sees how far it is</source>
        <translation>جایی که مشتری می‌بیند کار به کجا رسیده</translation>
    </message>
    <message>
        <source>Shut it for good</source>
        <translation>بستن برای همیشه</translation>
    </message>
    <message>
        <source>Shut this address</source>
        <translation>بستن این نشانی</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>نشانی رونوشت شد.</translation>
    </message>
    <message>
        <source>Labels with this address will lead nowhere. Press once more to shut it.</source>
        <translation>برچسب‌های دارای این نشانی دیگر به جایی نمی‌رسند. برای بستن یک بار دیگر بزنید.</translation>
    </message>
    <message>
        <source>The address shows nothing any more. The next one will be another.</source>
        <translation>این نشانی دیگر چیزی نشان نمی‌دهد. نشانی بعدی فرق خواهد داشت.</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>پیش‌نمایش برچسب</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>نخستین برچسب خالی برگه</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet.</source>
        <translation>روی نخستین برچسب خالی برگه کلیک کنید.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>ردیف {row}، ستون {column}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>اندازهٔ واقعی</translation>
    </message>
    <message>
        <source>My screen shows 100 mm as</source>
        <translation>100 میلی‌متر در صفحهٔ من برابر است با</translation>
    </message>
    <message>
        <source>Use a QR code instead</source>
        <translation>استفاده از کد QR به‌جای آن</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>برچسب پیشین</translation>
    </message>
    <message>
        <source>Next label</source>
        <translation>برچسب بعدی</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} از {count}</translation>
    </message>
    <message>
        <source>Bar code {text}</source>
        <translation>بارکد {text}</translation>
    </message>
    <message>
        <source>Scanners that type, and repeats</source>
        <translation>اسکنرهای صفحه‌کلیدی و تکرارها</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard</source>
        <translation>اسکنری مانند صفحه‌کلید می‌نویسد</translation>
    </message>
    <message>
        <source>none: told by its pace alone</source>
        <translation>ندارد: تنها از سرعتش شناخته می‌شود</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>به چه کار می‌آید</translation>
    </message>
    <message>
        <source>Key before each code</source>
        <translation>کلید پیش از هر کد</translation>
    </message>
    <message>
        <source>Longest pause between its keys, ms</source>
        <translation>بیشترین مکث میان کلیدها، میلی‌ثانیه</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>کمترین شمار نویسه</translation>
    </message>
    <message>
        <source>The same code again within so many ms is one scan</source>
        <translation>همان کد در این چند میلی‌ثانیه، یک اسکن است</translation>
    </message>
    <message>
        <source>Press the key in its field, or scan any code there. With such a key no field sees what the scanner types; without one it is taken out again. Serial mode is better than both.</source>
        <translation>کلید را در فیلدش فشار دهید یا هر کدی را آنجا اسکن کنید. با چنین کلیدی هیچ فیلدی نوشتهٔ اسکنر را نمی‌بیند؛ بی آن، نوشته دوباره برداشته می‌شود. حالت سریال از هر دو بهتر است.</translation>
    </message>
    <message>
        <source>Find a scanner</source>
        <translation>یافتن اسکنر</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>آنچه شنیده می‌شود</translation>
    </message>
    <message>
        <source>Port or address that is in no list</source>
        <translation>درگاه یا نشانی که در هیچ فهرستی نیست</translation>
    </message>
    <message>
        <source>Scan this code with the new scanner.</source>
        <translation>این کد را با اسکنر تازه اسکن کنید.</translation>
    </message>
    <message>
        <source>True size: {width} mm wide. Hold the scanner 10 to 20 cm away.</source>
        <translation>اندازهٔ واقعی: {width} میلی‌متر پهنا. اسکنر را در فاصلهٔ 10 تا 20 سانتی‌متر نگه دارید.</translation>
    </message>
    <message>
        <source>Listen there too</source>
        <translation>آنجا هم گوش بده</translation>
    </message>
    <message>
        <source>The room on the screen</source>
        <translation>بخشی که روی صفحه است</translation>
    </message>
    <message>
        <source>Opening the device on the desk</source>
        <translation>باز کردن دستگاه در میز کار</translation>
    </message>
    <message>
        <source>Parts that come in</source>
        <translation>قطعه‌هایی که می‌رسد</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>دستگاه‌های امانی</translation>
    </message>
    <message>
        <source>Attaching to the open request</source>
        <translation>پیوستن به درخواست باز</translation>
    </message>
    <message>
        <source>Nothing: switched off</source>
        <translation>هیچ: خاموش</translation>
    </message>
    <message>
        <source>There is no room for many scans here: the scan went to the desk.</source>
        <translation>بخش اسکن انبوه اینجا نیست: اسکن به میز کار رفت.</translation>
    </message>
    <message>
        <source>There is no stock room here: the scan went to the desk.</source>
        <translation>بخش انبار اینجا نیست: اسکن به میز کار رفت.</translation>
    </message>
    <message>
        <source>There is no room for loaners here: the scan went to the desk.</source>
        <translation>بخش دستگاه‌های امانی اینجا نیست: اسکن به میز کار رفت.</translation>
    </message>
    <message>
        <source>No request is open: the device was opened.</source>
        <translation>درخواستی باز نیست: دستگاه باز شد.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>اسکنر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>آخرین کد</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>خطاها</translation>
    </message>
    <message>
        <source>No scanner is known yet.</source>
        <translation>هنوز اسکنری شناخته نشده است.</translation>
    </message>
    <message>
        <source>Plug one in; most are known at once. Others are found with “Find a scanner”.</source>
        <translation>یکی را وصل کنید؛ بیشتر آن‌ها بی‌درنگ شناخته می‌شوند. بقیه با «یافتن اسکنر» پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>The scanners are being started…</source>
        <translation>اسکنرها در حال راه‌اندازی هستند…</translation>
    </message>
    <message>
        <source>not plugged in, since {time}</source>
        <translation>از {time} وصل نیست</translation>
    </message>
    <message>
        <source>another program has its port, since {time}</source>
        <translation>از {time} درگاهش در دست برنامه‌ای دیگر است</translation>
    </message>
    <message>
        <source>you may not use its port</source>
        <translation>اجازهٔ درگاه آن را ندارید</translation>
    </message>
    <message>
        <source>unplugged since {time}</source>
        <translation>از {time} جدا شده است</translation>
    </message>
    <message>
        <source>its port fails: {detail}</source>
        <translation>خطای درگاه: {detail}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>مانند صفحه‌کلید می‌نویسد</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>looking for it…</source>
        <translation>در حال جستجوی آن…</translation>
    </message>
    <message>
        <source>connected at {path}, back after {seconds} s</source>
        <translation>وصل در {path}، بازگشت پس از {seconds} ثانیه</translation>
    </message>
    <message>
        <source>connected at {path}</source>
        <translation>وصل در {path}</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.</source>
        <translation>خود را به گروه dialout بیفزایید (sudo usermod -aG dialout $USER) و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Plug it in, or look at its address. It is heard by itself within two seconds.</source>
        <translation>آن را وصل کنید یا نشانی‌اش را بررسی کنید. ظرف دو ثانیه خودبه‌خود شنیده می‌شود.</translation>
    </message>
    <message>
        <source>Close the program that uses it.</source>
        <translation>برنامه‌ای را که از آن استفاده می‌کند ببندید.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to use serial ports.</source>
        <translation>اجازهٔ استفاده از درگاه‌های سریال را از مدیر سیستم بخواهید.</translation>
    </message>
    <message>
        <source>Plug it in again, anywhere. It is heard by itself within two seconds.</source>
        <translation>دوباره وصلش کنید، به هر درگاهی. ظرف دو ثانیه خودبه‌خود شنیده می‌شود.</translation>
    </message>
    <message>
        <source>Look at its line in the settings.</source>
        <translation>سطر آن را در تنظیمات ببینید.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n تکراری کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>اسکنر</translation>
    </message>
    <message>
        <source>cable with a serial chip</source>
        <translation>کابل با تراشهٔ سریال</translation>
    </message>
    <message>
        <source>scanner that types</source>
        <translation>اسکنر صفحه‌کلیدی</translation>
    </message>
    <message>
        <source>scanner in a mode without a port</source>
        <translation>اسکنر در حالتی بدون درگاه</translation>
    </message>
    <message>
        <source>There is no port to listen at. Plug the scanner in, or enter its address.</source>
        <translation>درگاهی برای گوش دادن نیست. اسکنر را وصل کنید یا نشانی‌اش را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation>
            <numerusform>در حال گوش دادن به %n درگاه. کد بالا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came, but not that: {bytes}. Scan again, now at {speed} baud.</source>
        <translation>چیزی آمد، ولی نه آن: {bytes}. دوباره اسکن کنید، اکنون با {speed} باود.</translation>
    </message>
    <message>
        <source>Port {path} cannot be heard: {why}</source>
        <translation>درگاه {path} شنیده نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>“{name}” read it: this scanner is set up already.</source>
        <translation>«{name}» آن را خواند: این اسکنر از پیش تنظیم شده است.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>در دست برنامه‌ای دیگر است</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>اجازهٔ استفاده از آن را ندارید</translation>
    </message>
    <message>
        <source>Found: {line}</source>
        <translation>یافت شد: {line}</translation>
    </message>
    <message>
        <source>no end of code: a pause ends it</source>
        <translation>بدون پایان کد: مکث پایانش می‌دهد</translation>
    </message>
    <message>
        <source>around each code: {before} … {after}</source>
        <translation>دور هر کد: {before} … {after}</translation>
    </message>
    <message>
        <source>This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on typing scanners for this desk.</source>
        <translation>این اسکنر مانند صفحه‌کلید می‌نویسد. با کد تنظیم دفترچه‌اش آن را سریال کنید، یا اسکنرهای نویسنده را برای این میز روشن کنید.</translation>
    </message>
    <message>
        <source>There is no queue.</source>
        <translation>صفی نیست.</translation>
    </message>
    <message>
        <source>Callers wait in queues.</source>
        <translation>تماس‌گیرندگان در صف‌ها منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>صف تازه</translation>
    </message>
    <message>
        <source>With commas between them: whose supervisors look after it.</source>
        <translation>با ویرگول جدا شود: سرپرستان کدام تیم‌ها مراقب آن‌اند.</translation>
    </message>
    <message>
        <source>How long one operator is rung.</source>
        <translation>چه مدت برای یک اپراتور زنگ می‌خورد.</translation>
    </message>
    <message>
        <source>After-call work before the next call.</source>
        <translation>کار پس از تماس، پیش از تماس بعدی.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>چه کسانی خدمت می‌دهند</translation>
    </message>
    <message>
        <source>Skills this queue wants</source>
        <translation>مهارت‌هایی که این صف می‌خواهد</translation>
    </message>
    <message>
        <source>Of callers. Below it, the floor says so.</source>
        <translation>از تماس‌گیرندگان. کمتر از آن در سالن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>What came of a call</source>
        <translation>نتیجهٔ تماس</translation>
    </message>
    <message>
        <source>One a line, as the operator sees it.</source>
        <translation>هر سطر یکی، همان‌گونه که اپراتور می‌بیند.</translation>
    </message>
    <message>
        <source>Wrap-up lasts until one is chosen.</source>
        <translation>جمع‌بندی تا انتخاب یکی ادامه دارد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Points for every call of this queue.</source>
        <translation>امتیاز برای هر تماس این صف.</translation>
    </message>
    <message>
        <source>So long a caller waits for the operator who knows him.</source>
        <translation>تماس‌گیرنده این مدت منتظر اپراتوری می‌ماند که او را می‌شناسد.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Before the same call rings again at one who refused or missed it.</source>
        <translation>پیش از آنکه همان تماس دوباره برای کسی که آن را رد کرده یا از دست داده زنگ بخورد.</translation>
    </message>
    <message>
        <source>Then as when it takes too long.</source>
        <translation>سپس مانند وقتی که زیاد طول بکشد.</translation>
    </message>
    <message>
        <source>While they wait</source>
        <translation>هنگام انتظار</translation>
    </message>
    <message>
        <source>Those that somebody dials whose first queue this is.</source>
        <translation>آن‌هایی که کسی می‌گیرد که این نخستین صف اوست.</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>معمولاً {value}</translation>
    </message>
    <message>
        <source>holds after the next start of Ringdesk</source>
        <translation>پس از راه‌اندازی بعدی Ringdesk برقرار است</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>همهٔ خانه</translation>
    </message>
    <message>
        <source>Two letters, of numbers without a country code.</source>
        <translation>دو حرف، برای شماره‌های بدون کد کشور.</translation>
    </message>
    <message>
        <source>To people you call.</source>
        <translation>به کسانی که با آنان تماس می‌گیرید.</translation>
    </message>
    <message>
        <source>none: as the line has it</source>
        <translation>هیچ: همان شمارهٔ خط</translation>
    </message>
    <message>
        <source>So many digits count as an extension of the house.</source>
        <translation>این تعداد رقم شمارهٔ داخلی به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Before a queue is chosen without it; it rings meanwhile.</source>
        <translation>پس از آن صف بدون نام برگزیده می‌شود؛ در این میان زنگ می‌خورد.</translation>
    </message>
    <message>
        <source>The operator&apos;s own phone, and then the number.</source>
        <translation>تلفن خود اپراتور و سپس شماره.</translation>
    </message>
    <message>
        <source>Who has a point is served like one who came so much earlier.</source>
        <translation>با هر امتیاز چنان رسیدگی می‌شود که گویی همین‌قدر زودتر آمده است.</translation>
    </message>
    <message>
        <source>What who is on the block list hears.</source>
        <translation>آنچه شمارهٔ مسدود می‌شنود.</translation>
    </message>
    <message>
        <source>none: they are refused</source>
        <translation>هیچ: رد می‌شوند</translation>
    </message>
    <message>
        <source>Parked callers</source>
        <translation>تماس‌های پارک‌شده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>What one dials to have a parked caller.</source>
        <translation>آنچه برای برداشتن تماس پارک‌شده گرفته می‌شود.</translation>
    </message>
    <message>
        <source>To who parked them, then to their queue.</source>
        <translation>به کسی که پارک کرد، سپس به صفشان.</translation>
    </message>
    <message>
        <source>Recording and listening</source>
        <translation>ضبط و شنود</translation>
    </message>
    <message>
        <source>Where the first queue of who dials says nothing.</source>
        <translation>جایی که نخستین صفِ تماس‌گیرنده چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Where the queue says nothing. Unseen: ask a lawyer first.</source>
        <translation>جایی که صف چیزی نمی‌گوید. نادیده: نخست از حقوق‌دان بپرسید.</translation>
    </message>
    <message>
        <source>At least 20 seconds.</source>
        <translation>دست‌کم ۲۰ ثانیه.</translation>
    </message>
    <message>
        <source>While it is known, and was not off by more than half.</source>
        <translation>تا وقتی معلوم است و بیش از نیم خطا نداشته.</translation>
    </message>
    <message>
        <source>Then he stands on the list of calls.</source>
        <translation>سپس در فهرست تماس‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Seconds of the service level.</source>
        <translation>ثانیه‌های سطح خدمت.</translation>
    </message>
    <message>
        <source>Nobody could have been quicker; not counted against the service level.</source>
        <translation>هیچ‌کس نمی‌توانست زودتر پاسخ دهد؛ از سطح خدمت کم نمی‌کند.</translation>
    </message>
    <message>
        <source>everybody counts</source>
        <translation>همه شمرده می‌شوند</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>ضبط‌ها</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>Then the call is recorded again by itself.</source>
        <translation>سپس ضبط تماس خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Listening to calls</source>
        <translation>گوش دادن به تماس‌ها</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>هنگام گفتگو</translation>
    </message>
    <message>
        <source>As it is named in the room of texts; offered when a call is answered.</source>
        <translation>به نامی که در اتاق متن‌ها دارد؛ هنگام پاسخ به تماس پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Voicemail: {name}</source>
        <translation>صندوق صوتی: {name}</translation>
    </message>
    <message>
        <source>Menu: {name}</source>
        <translation>منو: {name}</translation>
    </message>
    <message>
        <source>As when nobody is signed in</source>
        <translation>مانند وقتی که کسی وارد نشده است</translation>
    </message>
    <message>
        <source>even</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
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
        <translation>CR، LF، TAB یا ETX، هر کدام بیاید</translation>
    </message>
    <message>
        <source>CR only</source>
        <translation>تنها CR</translation>
    </message>
    <message>
        <source>LF only</source>
        <translation>تنها LF</translation>
    </message>
    <message>
        <source>TAB only</source>
        <translation>تنها TAB</translation>
    </message>
    <message>
        <source>ETX only</source>
        <translation>تنها ETX</translation>
    </message>
    <message>
        <source>none: a pause ends it</source>
        <translation>ندارد: مکث پایانش می‌دهد</translation>
    </message>
    <message>
        <source>Around a code can stand only ASCII and control characters that end no code; a pause is not 0.</source>
        <translation>پیرامون کد تنها نویسه‌های ASCII و کنترلی می‌آیند که کد را تمام نمی‌کنند؛ مکث صفر نیست.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>سرعت، باود</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>بیت‌های داده</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>توازن</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>بیت‌های پایان</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>کنترل جریان</translation>
    </message>
    <message>
        <source>End of a code</source>
        <translation>پایان کد</translation>
    </message>
    <message>
        <source>Pause that ends a code, ms</source>
        <translation>مکثی که کد را پایان می‌دهد، میلی‌ثانیه</translation>
    </message>
    <message>
        <source>control characters as &lt;STX&gt;, &lt;GS&gt;</source>
        <translation>نویسه‌های کنترلی به شکل &lt;STX&gt;، &lt;GS&gt;</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>پیش از هر کد</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>پس از هر کد</translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>مکث عددی به میلی‌ثانیه است.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>هشدار از</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>پایان در</translation>
    </message>
    <message>
        <source>When it is so for</source>
        <translation>اگر این مدت چنین باشد</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>نامه به</translation>
    </message>
    <message>
        <source>They hear it</source>
        <translation>آن را می‌شنوند</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعت‌های سکوت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Not judged before</source>
        <translation>پیش از این داوری نمی‌شود</translation>
    </message>
    <message>
        <source>Late back after</source>
        <translation>دیرکرد پس از</translation>
    </message>
    <message>
        <source>Calls that are dialled are recorded</source>
        <translation>تماس‌های گرفته‌شده ضبط می‌شوند</translation>
    </message>
    <message>
        <source>Wait for the caller&apos;s name</source>
        <translation>انتظار برای نام تماس‌گیرنده</translation>
    </message>
    <message>
        <source>A dialled number rings</source>
        <translation>شمارهٔ گرفته‌شده زنگ می‌خورد</translation>
    </message>
    <message>
        <source>A point of priority is worth</source>
        <translation>ارزش هر امتیاز اولویت</translation>
    </message>
    <message>
        <source>Digits of extension numbers</source>
        <translation>رقم‌های شمارهٔ داخلی</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>شماره‌ای که نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Numbers for parked callers</source>
        <translation>شماره‌های پارک</translation>
    </message>
    <message>
        <source>Parked callers come back after</source>
        <translation>پارک‌شده‌ها برمی‌گردند پس از</translation>
    </message>
    <message>
        <source>Recording for blocked callers</source>
        <translation>پیام برای شماره‌های مسدود</translation>
    </message>
    <message>
        <source>What scanners sent</source>
        <translation>آنچه اسکنرها فرستادند</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>آنچه از آن برمی‌آید</translation>
    </message>
    <message>
        <source>Of which scanner</source>
        <translation>از کدام اسکنر</translation>
    </message>
    <message>
        <source>All scanners</source>
        <translation>همهٔ اسکنرها</translation>
    </message>
    <message>
        <source>Find text, &lt;GS&gt; or bytes</source>
        <translation>یافتن متن، &lt;GS&gt; یا بایت</translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation>یافتن در گزارش خام</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ذخیره در پرونده…</translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation>گزارش خام</translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation>ذخیرهٔ گزارش خام</translation>
    </message>
    <message>
        <source>Read twice, counted once: {code}</source>
        <translation>دو بار خوانده، یک بار شمرده شد: {code}</translation>
    </message>
    <message>
        <source>Scanned {code}: it waits on the desk.</source>
        <translation>{code} خوانده شد: روی میز کار منتظر است.</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>کدام برگه</translation>
    </message>
    <message>
        <source>Only codes whose text a manual or a trial states are here; print the others from your scanner&apos;s manual. A code of another maker does nothing.</source>
        <translation>تنها کدهایی اینجاست که متنشان در دفترچهٔ راهنما آمده یا آزموده شده است؛ بقیه را از دفترچهٔ اسکنر خود چاپ کنید. کد سازنده‌ای دیگر اثری ندارد.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>چاپ شد.</translation>
    </message>
    <message>
        <source>Save the setting codes</source>
        <translation>ذخیرهٔ کدهای تنظیم</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>چاپ نشد.</translation>
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
        <source>Serial port or keyboard</source>
        <translation>درگاه سریال یا صفحه‌کلید</translation>
    </message>
    <message>
        <source>The scanner is a USB serial port</source>
        <translation>اسکنر یک درگاه سریال USB است</translation>
    </message>
    <message>
        <source>The scanner is a USB keyboard</source>
        <translation>اسکنر یک صفحه‌کلید USB است</translation>
    </message>
    <message>
        <source>Gryphon, QuickScan, PowerScan and Touch of the generation that answers to $P</source>
        <translation>Gryphon، QuickScan، PowerScan و Touch از نسلی که به $P پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names</source>
        <translation>اسکنرهایی با گیرندهٔ USB که کدهای تنظیمشان با %%SpecCode آغاز می‌شود؛ با نام‌های گوناگون فروخته می‌شوند</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <source>For {models}. Scan from top to bottom.</source>
        <translation>برای {models}. از بالا به پایین اسکن کنید.</translation>
    </message>
    <message>
        <source>For {models}. Cut out the cards and put them beside the scanner.</source>
        <translation>برای {models}. کارت‌ها را ببرید و کنار اسکنر بگذارید.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or set the scanner to serial.</source>
        <translation>اسکنر با چیدمان صفحه‌کلید دیگری می‌نویسد: {code}. صفحه‌کلید را انگلیسی کنید یا اسکنر را در حالت سریال بگذارید.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>There is no recall.</source>
        <translation>فراخوانی نیست.</translation>
    </message>
    <message>
        <source>Name models and serial numbers, and the owners are found at once.</source>
        <translation>مدل‌ها و شماره‌های سریال را بنویسید تا مالک‌ها بی‌درنگ یافت شوند.</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>فراخوان تازه</translation>
    </message>
    <message>
        <source>Choose a recall.</source>
        <translation>فراخوانی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No device of the book is concerned.</source>
        <translation>هیچ دستگاه ثبت‌شده‌ای مشمول نیست.</translation>
    </message>
    <message>
        <source>One that comes later is added.</source>
        <translation>دستگاهی که بعداً بیاید افزوده می‌شود.</translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>دستگاهی جور نیست.</translation>
    </message>
    <message>
        <source>Choose another state or take the filter away.</source>
        <translation>وضعیت دیگری برگزینید یا پالایه را بردارید.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a recall</comment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>برای تماس</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>{state} {count} ({share} %)</source>
        <translation>{state} {count} ({share} ٪)</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n دستگاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>شامل %n دستگاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation>
            <numerusform>%n مالک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n بدون مالک شناخته</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>نخست دستگاهی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Save this one first, or close it.</source>
        <translation>نخست این یکی را ذخیره کنید یا ببندید.</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>این فراخوان بسته است.</translation>
    </message>
    <message>
        <source>Its state does not allow that.</source>
        <translation>وضعیتش این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Nobody to call is known.</source>
        <translation>کسی برای تماس شناخته نیست.</translation>
    </message>
    <message>
        <source>It is on the list of calls.</source>
        <translation>در فهرست تماس‌هاست.</translation>
    </message>
    <message>
        <source>Put on the call list</source>
        <translation>گذاشتن در فهرست تماس</translation>
    </message>
    <message>
        <source>Closed when every device is fixed or refused.</source>
        <translation>وقتی بسته می‌شود که هر دستگاه تعمیر یا رد شده باشد.</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>بستن فراخوان</translation>
    </message>
    <message>
        <source>Owner, serial number or place</source>
        <translation>مالک، شمارهٔ سریال یا مکان</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <source>Recalled devices</source>
        <translation>دستگاه‌های فراخوانده‌شده</translation>
    </message>
    <message>
        <source>What the owner said; needed for a refusal</source>
        <translation>آنچه مالک گفت؛ برای رد لازم است</translation>
    </message>
    <message>
        <source>What the owner said</source>
        <translation>آنچه مالک گفت</translation>
    </message>
    <message>
        <source>Call all owners</source>
        <translation>تماس با همهٔ مالک‌ها</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره به‌صورت CSV</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>{count} مورد نخست</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation>
            <numerusform>%n تازه در فهرست تماس‌ها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed. The work is written down in {ticket}.</source>
        <translation>تعمیر شد. کار در {ticket} نوشته شده است.</translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>تقویم دیگر</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>برداشتن این تقویم</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعت‌های کار</translation>
    </message>
    <message>
        <source>Calendars and queues</source>
        <translation>تقویم‌ها و صف‌ها</translation>
    </message>
    <message>
        <source>For every queue</source>
        <translation>برای همهٔ صف‌ها</translation>
    </message>
    <message>
        <source>Another calendar has this name.</source>
        <translation>تقویم دیگری این نام را دارد.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>نام لازم دارد.</translation>
    </message>
    <message>
        <source>Queues are removed in their own page.</source>
        <translation>صف‌ها در صفحهٔ خودشان برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>Not removed: {names} ask whether it is open.</source>
        <translation>برداشته نشد: {names} می‌پرسند که باز است یا نه.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>تقویم‌ها (*.ics);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken from the file.</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>%n روز از پرونده گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of this file is still to come.</source>
        <translation>هیچ روز کامل آینده‌ای در این پرونده نیست.</translation>
    </message>
    <message>
        <source>Queues: {names}</source>
        <translation>صف‌ها: {names}</translation>
    </message>
    <message>
        <source>Rules and alerts: {names}</source>
        <translation>قاعده‌ها و هشدارها: {names}</translation>
    </message>
    <message>
        <source>Nobody uses it yet: choose it at a queue or in a rule.</source>
        <translation>هنوز کسی به کار نمی‌برد: در یک صف یا قاعده برگزینید.</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>هیچ صفی</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>مانند {name}</translation>
    </message>
    <message>
        <source>Hours of this queue</source>
        <translation>ساعت‌های این صف</translation>
    </message>
    <message>
        <source>Holidays from a file…</source>
        <translation>تعطیلات از پرونده…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>بدون این پرونده</translation>
    </message>
    <message>
        <source>Half days have times and a name; 12-25 comes every year.</source>
        <translation>روزهای نیمه ساعت و نام دارند؛ 12-25 هر سال می‌آید.</translation>
    </message>
    <message>
        <source>Where Friday is the weekend: Sa-We 08:00-16:00, Th 08:00-12:00.</source>
        <translation>جایی که جمعه تعطیل است: Sa-We 08:00-16:00, Th 08:00-12:00.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>به‌صورت متن</translation>
    </message>
    <message>
        <source>Closed and half days</source>
        <translation>روزهای بسته و نیمه</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>سال پیش رو</translation>
    </message>
    <message>
        <source>Hours of its own</source>
        <translation>ساعت‌های خودش</translation>
    </message>
    <message>
        <source>The calendar {name} is changed in its own row; other queues may use it too.</source>
        <translation>تقویم {name} در سطر خودش تغییر می‌کند؛ شاید صف‌های دیگر هم به کارش ببرند.</translation>
    </message>
    <message numerus="yes">
        <source>Whole days out of {file}, beside the plan: %n</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>روزهای کامل از {file}، کنار برنامه: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>always open</source>
        <translation>همیشه باز</translation>
    </message>
    <message>
        <source>Open, each line some days</source>
        <translation>ساعت‌های کار، هر سطر چند روز</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>روزهای تعطیل</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>تقویم تازه</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>ظرفیت</translation>
    </message>
    <message>
        <source>Requests of these teams</source>
        <translation>درخواست‌های این گروه‌ها</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>only without a team</source>
        <translation>تنها بدون گروه</translation>
    </message>
    <message>
        <source>Requests without an owner go to whoever of these has most room.</source>
        <translation>درخواست‌های بدون مسئول به کسی از این افراد می‌رسد که بیشترین ظرفیت را دارد.</translation>
    </message>
    <message>
        <source>Nobody here: nothing is given.</source>
        <translation>کسی اینجا نیست: چیزی واگذار نمی‌شود.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>نخست درخواست‌هایی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>مسئول تازه</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>تعیین مسئول</translation>
    </message>
    <message>
        <source>Set team</source>
        <translation>تعیین گروه</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>بازگردانی شد.</translation>
    </message>
    <message>
        <source>{count} of {wanted} put back; the others were changed since.</source>
        <translation>{count} از {wanted} بازگردانی شد؛ بقیه در این میان تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>بار کار</translation>
    </message>
    <message>
        <source>Promises to customers</source>
        <translation>تعهدها به مشتریان</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>زمان‌ها</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>تقویم‌ها</translation>
    </message>
    <message>
        <source>Who gets work</source>
        <translation>تقسیم کار</translation>
    </message>
    <message>
        <source>Only supervisors look at the floor.</source>
        <translation>سالن را فقط سرپرستان می‌بینند.</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>تماس‌های جاری</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Active calls: {n}</source>
        <translation>تماس‌های جاری: {n}</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>افراد: {n}</translation>
    </message>
    <message>
        <source>Stale since {time}</source>
        <translation>کهنه از {time}</translation>
    </message>
    <message>
        <source>waiting for the exchange</source>
        <translation>در انتظار مرکز تلفن</translation>
    </message>
    <message>
        <source>lines {n} of {all}</source>
        <translation>خط‌ها {n} از {all}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>زنده</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>First response (h:mm)</source>
        <translation>پاسخ نخست (h:mm)</translation>
    </message>
    <message>
        <source>Solution (h:mm)</source>
        <translation>راه‌حل (h:mm)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Time counts in the calendar&apos;s hours and stands while the customer is waited for.</source>
        <translation>زمان در ساعت‌های تقویم می‌گذرد و تا وقتی در انتظار مشتری باشیم می‌ایستد.</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>تعهد دیگر</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>برداشتن این تعهد</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>نوع‌های دستگاه</translation>
    </message>
    <message>
        <source>Kinds of devices, each line one: “cold room 3”</source>
        <translation>نوع‌های دستگاه، در هر سطر یکی: «سردخانه 3»</translation>
    </message>
    <message>
        <source>A request takes so much of somebody&apos;s room.</source>
        <translation>یک درخواست این اندازه از ظرفیت هر کس را می‌گیرد.</translation>
    </message>
    <message>
        <source>A line for its kind of device goes before its priority.</source>
        <translation>سطرِ نوع دستگاه بر اولویت مقدم است.</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>نوع هزینه</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کاری انجام شد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>افزودن سطر</translation>
    </message>
    <message>
        <source>Costs of the request</source>
        <translation>هزینه‌های درخواست</translation>
    </message>
    <message>
        <source>Free work for this request, though the warranty does not pay it.</source>
        <translation>کار رایگان برای این درخواست، هرچند گارانتی آن را نمی‌پردازد.</translation>
    </message>
    <message>
        <source>Removed: {what}, {sum}</source>
        <translation>برداشته شد: {what}، {sum}</translation>
    </message>
    <message>
        <source>Why shall it be free?</source>
        <translation>چرا رایگان باشد؟</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>مجاز کردن</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Link a request, device, person, project… (empty: what lies near)</source>
        <translation>پیوند درخواست، دستگاه، شخص، پروژه… (خالی: موارد نزدیک)</translation>
    </message>
    <message>
        <source>Links of the request</source>
        <translation>پیوندهای درخواست</translation>
    </message>
    <message>
        <source>Nothing lies near this request. Write what to look for.</source>
        <translation>چیزی نزدیک این درخواست نیست. بنویسید دنبال چه می‌گردید.</translation>
    </message>
    <message>
        <source>Link removed: {what}</source>
        <translation>پیوند برداشته شد: {what}</translation>
    </message>
    <message>
        <source>Scan or type a loaner: it goes out, or comes back</source>
        <translation>دستگاه امانی را اسکن کنید یا بنویسید: بیرون می‌رود یا برمی‌گردد</translation>
    </message>
    <message>
        <source>Loaners of the request</source>
        <translation>دستگاه‌های امانی درخواست</translation>
    </message>
    <message>
        <source>It came back: {device}</source>
        <translation>برگشت: {device}</translation>
    </message>
    <message>
        <source>Lent: {device}</source>
        <translation>امانت داده شد: {device}</translation>
    </message>
    <message>
        <source>No costs yet. Write the first line below.</source>
        <translation>هنوز هزینه‌ای نیست. نخستین سطر را پایین بنویسید.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>kind of cost</comment>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>External</source>
        <translation>بیرونی</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who pays</comment>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Warranty</source>
        <comment>who pays</comment>
        <translation>گارانتی</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <comment>who pays</comment>
        <translation>ارفاق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>کیلومتر</translation>
    </message>
    <message>
        <source>{payer}: {sums}</source>
        <translation>{payer}: {sums}</translation>
    </message>
    <message>
        <source>No device: the warranty pays nothing.</source>
        <translation>بدون دستگاه: گارانتی چیزی نمی‌پردازد.</translation>
    </message>
    <message>
        <source>When opened: {warranty}</source>
        <translation>هنگام باز شدن: {warranty}</translation>
    </message>
    <message>
        <source>Today: {warranty}</source>
        <translation>امروز: {warranty}</translation>
    </message>
    <message>
        <source>Free work allowed by {who}, {when}: {reason}</source>
        <translation>کار رایگان را {who} مجاز کرد، {when}: {reason}</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>بدون گارانتی</translation>
    </message>
    <message>
        <source>warranty pays</source>
        <translation>گارانتی می‌پردازد</translation>
    </message>
    <message>
        <source>customer pays</source>
        <translation>مشتری می‌پردازد</translation>
    </message>
    <message>
        <source>Allow free work…</source>
        <translation>مجاز کردن کار رایگان…</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>مشتری می‌پردازد</translation>
    </message>
    <message>
        <source>Only a supervisor may allow free work.</source>
        <translation>تنها سرپرست می‌تواند کار رایگان را مجاز کند.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>No part is reserved or used.</source>
        <translation>قطعه‌ای رزرو یا مصرف نشده است.</translation>
    </message>
    <message>
        <source>Scan one, or write its number above.</source>
        <translation>یکی را اسکن کنید یا شماره‌اش را بالا بنویسید.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>دستگاه امانی</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>بیرون از</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Nothing is lent to the customer.</source>
        <translation>چیزی به مشتری امانت داده نشده است.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>رزرو</translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation>نخست قطعه‌ای را انتخاب کنید.</translation>
    </message>
    <message>
        <source>It is used already.</source>
        <translation>پیش‌تر مصرف شده است.</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>بازگشت به انبار</translation>
    </message>
    <message>
        <source>Return to supplier…</source>
        <translation>مرجوع به تأمین‌کننده…</translation>
    </message>
    <message>
        <source>out since {when}</source>
        <translation>بیرون از {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>back {when}</source>
        <translation>برگشت {when}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>هنوز برنگشته</translation>
    </message>
    <message>
        <source>It cannot be closed yet: the customer has {devices}. Scan it here when it is back.</source>
        <translation>هنوز نمی‌توان بست: {devices} نزد مشتری است. وقتی برگشت اینجا اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation>هنوز چیزی پیوند نشده است.</translation>
    </message>
    <message>
        <source>Search above for what belongs here.</source>
        <translation>بالا آنچه را به اینجا مربوط است بجویید.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>برداشتن پیوند</translation>
    </message>
    <message>
        <source>It is the request&apos;s own: change it in the request.</source>
        <translation>از آنِ خود درخواست است: آن را در درخواست تغییر دهید.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>شمارهٔ تأمین‌کننده</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>روزهای بیرون</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Nothing of this request went back to a supplier.</source>
        <translation>چیزی از این درخواست به تأمین‌کننده برنگشته است.</translation>
    </message>
    <message>
        <source>No return is like this.</source>
        <translation>مرجوعی‌ای مانند این نیست.</translation>
    </message>
    <message>
        <source>Fault, for the supplier</source>
        <translation>ایراد، برای تأمین‌کننده</translation>
    </message>
    <message>
        <source>Supplier&apos;s RMA number</source>
        <translation>شمارهٔ RMA تأمین‌کننده</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>شمارهٔ رهگیری</translation>
    </message>
    <message>
        <source>Serial number of the new piece</source>
        <translation>شمارهٔ سریال کالای تازه</translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation>رهگیری بسته</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation>
            <numerusform>%n روز بی‌پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation>
            <numerusform>بیش از %n روز پیش فرستاده شد و پاسخی نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>دیرشده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>replaced by {serial}</source>
        <translation>تعویض‌شده با {serial}</translation>
    </message>
    <message>
        <source>credited {sum}</source>
        <translation>{sum} اعتبار داده شد</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>بازها</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>نزد تأمین‌کننده</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>All</source>
        <comment>returns</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Returns of the request</source>
        <translation>مرجوعی‌های درخواست</translation>
    </message>
    <message>
        <source>The request has no device. A part is sent back from its tab.</source>
        <translation>درخواست دستگاهی ندارد. قطعه از برگهٔ خودش مرجوع می‌شود.</translation>
    </message>
    <message>
        <source>Send the device back…</source>
        <translation>مرجوع کردن دستگاه…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>باز کردن درخواست</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>باز کردن دستگاه</translation>
    </message>
    <message>
        <source>Correct a part</source>
        <translation>اصلاح قطعه</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>نام قطعه</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>قیمت هر عدد</translation>
    </message>
    <message>
        <source>Find by name or serial number</source>
        <translation>یافتن با نام یا شمارهٔ سریال</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>یافتن قطعه</translation>
    </message>
    <message>
        <source>What lies on the shelf</source>
        <translation>آنچه در قفسه است</translation>
    </message>
    <message>
        <source>Why is it written off? Enter writes it off.</source>
        <translation>چرا از موجودی حذف می‌شود؟ Enter آن را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Why is it written off?</source>
        <translation>چرا از موجودی حذف می‌شود؟</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>در قفسه</translation>
    </message>
    <message>
        <source>Written off: {part}</source>
        <translation>از موجودی حذف شد: {part}</translation>
    </message>
    <message>
        <source>In stock again: {part}</source>
        <translation>دوباره در انبار: {part}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation>قطعه‌ای نیست.</translation>
    </message>
    <message>
        <source>Take some into stock: press the button above.</source>
        <translation>چندتا به انبار بیاورید: دکمهٔ بالا را بزنید.</translation>
    </message>
    <message>
        <source>No part is like this.</source>
        <translation>قطعه‌ای مانند این نیست.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>هیچ دستگاه امانی بیرون نیست.</translation>
    </message>
    <message>
        <source>Take into stock…</source>
        <translation>ورود به انبار…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parts</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>در قفسه نیست.</translation>
    </message>
    <message>
        <source>It is in no request.</source>
        <translation>در هیچ درخواستی نیست.</translation>
    </message>
    <message>
        <source>It was not written off.</source>
        <translation>از موجودی حذف نشده بود.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>حذف از موجودی…</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>پیدا شد</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation>
            <numerusform>%n قطعه</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation>بیرون</translation>
    </message>
    <message>
        <source>overdue: the work is done</source>
        <translation>دیرشده: کار انجام شده است</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>کسی شناخته نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation>
            <numerusform>%n دیرشده</numerusform>
        </translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>در انبار</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n وارد انبار شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n رد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by the supplier&apos;s number, serial or tracking number, supplier</source>
        <translation>یافتن با شمارهٔ تأمین‌کننده، سریال، شمارهٔ رهگیری یا نام تأمین‌کننده</translation>
    </message>
    <message>
        <source>Find a return</source>
        <translation>یافتن مرجوعی</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>کدام مرجوعی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation>
            <numerusform>%n دیرشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the stock</source>
        <translation>صفحه‌های انبار</translation>
    </message>
    <message>
        <source>Scan or type a serial number</source>
        <translation>شمارهٔ سریال را اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>What was scanned into stock</source>
        <translation>آنچه به انبار اسکن شد</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>بازگردانی آخرین</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>چیزی برای بازگردانی نیست.</translation>
    </message>
    <message>
        <source>Take into stock</source>
        <translation>ورود به انبار</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait for it.</source>
        <translation>
            <numerusform>%n اسکن در انتظار آن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>وارد انبار نشد</translation>
    </message>
    <message>
        <source>To tell the customer</source>
        <translation>گفتنی به مشتری</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n مورد گفتنی</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to tell this customer: see the caller&apos;s column.</source>
        <translation>چیزی برای گفتن به این مشتری هست: ستون تماس‌گیرنده را ببینید.</translation>
    </message>
    <message>
        <source>Service at intervals</source>
        <translation>سرویس در فاصله‌های معین</translation>
    </message>
    <message>
        <source>A warranty that ends</source>
        <translation>گارانتی رو به پایان</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>Calls are made by this plan</source>
        <translation>تماس‌ها با این برنامه گرفته می‌شود</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>موضوع تماس</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>هر چند ماه</translation>
    </message>
    <message>
        <source>Called so many days before</source>
        <translation>تماس چند روز پیش‌تر</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>چه باید گفت</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>هر دستگاه</translation>
    </message>
    <message>
        <source>Plans of service</source>
        <translation>برنامه‌های سرویس</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>آنچه سررسید دارد</translation>
    </message>
    <message>
        <source>Serviced today</source>
        <translation>امروز سرویس شد</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>بازگشت به تماس‌ها</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>برنامهٔ تازه</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation>
            <numerusform>ذخیره شد. %n تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>دفعات تماس</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>چه باید گفت</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>آخرین سرویس</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>تماس اکنون</translation>
    </message>
    <message>
        <source>What was told and what came true</source>
        <translation>آنچه گفته شد و آنچه پیش آمد</translation>
    </message>
    <message>
        <source>Told a wait</source>
        <translation>انتظار گفته‌شده</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>پاسخ داده‌شده</translation>
    </message>
    <message>
        <source>True</source>
        <comment>an announced wait</comment>
        <translation>درست</translation>
    </message>
    <message>
        <source>Share true</source>
        <comment>of announced waits</comment>
        <translation>سهم درست‌ها</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>mean wait</comment>
        <translation>گفته‌شده</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>mean wait</comment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>میانهٔ خطا</translation>
    </message>
    <message>
        <source>Error, 4 of 5</source>
        <translation>خطا، ۴ از ۵</translation>
    </message>
    <message>
        <source>Share withheld</source>
        <translation>سهم نگفته‌ها</translation>
    </message>
    <message>
        <source>Callers who were told how long they will wait; the first time in each queue counts.</source>
        <translation>تماس‌گیرندگانی که مدت انتظار به آنان گفته شد؛ در هر صف نخستین بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Those of them whom somebody picked up there: of the others it is not known.</source>
        <translation>آنانی که در همان صف پاسخ گرفتند: دربارهٔ دیگران دانسته نیست.</translation>
    </message>
    <message>
        <source>Off by a third of what was told at most.</source>
        <translation>حداکثر یک‌سوم آنچه گفته شد اختلاف داشت.</translation>
    </message>
    <message>
        <source>Nothing was said, because what was foreseen had been off by more than half.</source>
        <translation>چیزی گفته نشد، چون پیش‌بینی‌ها بیش از نیم خطا داشتند.</translation>
    </message>
    <message>
        <source>true within a third</source>
        <translation>درست تا یک‌سوم</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>later</source>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Waited counts from the announcement until somebody picks up. True: off by a third of what was told at most; “less than a minute” and “more than half an hour” are true in all their width.</source>
        <translation>انتظار از لحظهٔ اعلام تا پاسخ شمرده می‌شود. درست: حداکثر یک‌سوم آنچه گفته شد اختلاف دارد؛ «کمتر از یک دقیقه» و «بیش از نیم ساعت» در همهٔ بازهٔ خود درست‌اند.</translation>
    </message>
    <message>
        <source>Withheld: nothing was said, because the last 50 forecasts of the queue together were off by more than half of what was waited.</source>
        <translation>نگفته: چیزی گفته نشد، چون ۵۰ پیش‌بینی آخر صف روی هم بیش از نیمِ زمان انتظار خطا داشتند.</translation>
    </message>
    <message>
        <source>Announced waits and what came true</source>
        <translation>انتظارهای اعلام‌شده و آنچه پیش آمد</translation>
    </message>
    <message>
        <source>told {time}: {close} true, {sooner} sooner, {later} later, half of them off by {error} at most</source>
        <translation>گفته‌شده {time}: {close} درست، {sooner} زودتر، {later} دیرتر، نیمی با خطای حداکثر {error}</translation>
    </message>
    <message>
        <source>Reached, not closed</source>
        <translation>تماس برقرارشده، بسته‌نشده</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>همهٔ بازها</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>هر دلیل</translation>
    </message>
    <message>
        <source>Nobody is to be called now.</source>
        <translation>اکنون کسی برای تماس نیست.</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>تماسی جور نیست.</translation>
    </message>
    <message>
        <source>Choose another list or take the filter away.</source>
        <translation>فهرست دیگری برگزینید یا پالایه را بردارید.</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>تماسی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>What is to be told stands here.</source>
        <translation>آنچه باید گفت اینجا می‌آید.</translation>
    </message>
    <message>
        <source>No service is planned yet.</source>
        <translation>هنوز سرویسی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>A plan says for which model, how often, and how long before the customer is called.</source>
        <translation>برنامه می‌گوید برای کدام مدل، هر چند وقت، و چه مدت پیش‌تر با مشتری تماس گرفته شود.</translation>
    </message>
    <message>
        <source>No device of this plan has an owner and a day to count from.</source>
        <translation>هیچ دستگاهی از این برنامه هم مالک و هم روزی برای آغاز شمارش ندارد.</translation>
    </message>
    <message>
        <source>Who rings in vain, recalls, planned service and warranties that end come here by themselves.</source>
        <translation>تماس‌های بی‌پاسخ، فراخوان‌ها، سرویس‌های برنامه‌ریزی‌شده و ضمانت‌های رو به پایان خودبه‌خود اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تماس برقرار شد</translation>
    </message>
    <message>
        <source>call later</source>
        <translation>تماس در زمان دیگر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a call to make</comment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>فهرست مسدودها</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Blocked numbers</source>
        <translation>شماره‌های مسدود</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>خارج کردن از فهرست</translation>
    </message>
    <message>
        <source>{number} rings nobody any more.</source>
        <translation>{number} دیگر برای کسی زنگ نمی‌خورد.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} دوباره می‌تواند زنگ بزند.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>بازگرداندن به فهرست</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بدون شماره</translation>
    </message>
    <message>
        <source>new</source>
        <comment>voice message</comment>
        <translation>تازه</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>هنوز تماسی گرفته نشده.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n برای تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n برای بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation>
            <numerusform>%n برقرارشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n بدون شماره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard</source>
        <comment>voice messages</comment>
        <translation>
            <numerusform>%n شنیده‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n امروز بسته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>نخست تماسی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>این تماس پایان یافته است.</translation>
    </message>
    <message>
        <source>No number of this customer is known.</source>
        <translation>شماره‌ای از این مشتری در دست نیست.</translation>
    </message>
    <message>
        <source>It is {time}. Customers are called from {start} to {end}. Call {who} all the same?</source>
        <translation>ساعت {time} است. با مشتریان از {start} تا {end} تماس گرفته می‌شود. با این حال با {who} تماس گرفته شود؟</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>هنوز شنیده نشده</translation>
    </message>
    <message>
        <source>heard by {who}</source>
        <translation>{who} شنید</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a call before a warranty ends</comment>
        <translation>یک بار</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation>
            <numerusform>%n روز پیش از پایان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation>
            <numerusform>%n روز پیش‌تر</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>زمان تماس دوباره</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>آنچه مشتری گفت</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Write it here first.</source>
        <translation>نخست آن را اینجا بنویسید.</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>آنچه باید گفته شود</translation>
    </message>
    <message>
        <source>What the customer said; needed when he refuses</source>
        <translation>آنچه مشتری گفت؛ اگر نپذیرد لازم است</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Choose what is told first.</source>
        <translation>نخست انتخاب کنید چه گفته شده است.</translation>
    </message>
    <message>
        <source>Write what the customer said first.</source>
        <translation>نخست آنچه را مشتری گفت بنویسید.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>کدام تماس‌ها</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>مشتری یا شماره</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>تماس‌های لازم</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>این تماس</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n مورد دیگر جور است</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again at</source>
        <translation>تماس دوباره در</translation>
    </message>
    <message>
        <source>What did he say? Everything on his list ends as refused.</source>
        <translation>چه گفت؟ همهٔ موارد فهرست او ردشده پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>یادداشت دربارهٔ این تماس</translation>
    </message>
    <message>
        <source>Why shall nobody call?</source>
        <translation>چرا کسی نباید تماس بگیرد؟</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>پس از مهلت</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مهلت‌ها</translation>
    </message>
    <message>
        <source>Spans up to the deadline</source>
        <translation>بازه‌ها تا مهلت</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>زبان پیام</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>چه نشان می‌دهد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>As</source>
        <translation>به‌صورت</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>آخرین بار</translation>
    </message>
    <message>
        <source>on the {day}.</source>
        <translation>روز {day}</translation>
    </message>
    <message>
        <source>{what}: not owed any more.</source>
        <translation>{what}: دیگر لازم نیست.</translation>
    </message>
    <message>
        <source>{what}: was due {when}, {late} of opening time ago.</source>
        <translation>{what}: مهلت {when} بود، {late} زمان کاری گذشته.</translation>
    </message>
    <message>
        <source>{what}: due {when}, {left} of opening time left.</source>
        <translation>{what}: مهلت {when}، {left} زمان کاری مانده.</translation>
    </message>
    <message>
        <source>{what}: in time, {when}.</source>
        <translation>{what}: به‌موقع، {when}.</translation>
    </message>
    <message>
        <source>{what}: {when}, {late} of opening time late.</source>
        <translation>{what}: {when}، با {late} دیرکرد در زمان کاری.</translation>
    </message>
    <message>
        <source>{what}: no deadline, the calendar is never open.</source>
        <translation>{what}: بدون مهلت، تقویم هرگز باز نیست.</translation>
    </message>
    <message>
        <source>{what}: the clock stands ({why}), {left} of opening time left.</source>
        <translation>{what}: زمان‌شمار ایستاده ({why})، {left} زمان کاری مانده.</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>هر اولویت</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>هر گروه</translation>
    </message>
    <message>
        <source>Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).</source>
        <translation>تعهد برای {priority}، {team}: {response} / {solution} در «{calendar}» ({zone}).</translation>
    </message>
    <message>
        <source>also editing</source>
        <translation>هم‌زمان در حال ویرایش</translation>
    </message>
    <message>
        <source>also here</source>
        <translation>هم‌زمان اینجا</translation>
    </message>
    <message>
        <source>{name} is editing this request too: both texts are kept, who saves second chooses</source>
        <translation>{name} هم این درخواست را ویرایش می‌کند: هر دو متن می‌ماند و هر کس دوم ذخیره کند انتخاب می‌کند</translation>
    </message>
    <message>
        <source>{name} is editing this request</source>
        <translation>{name} این درخواست را ویرایش می‌کند</translation>
    </message>
    <message>
        <source>{name} looks at it</source>
        <translation>{name} آن را می‌بیند</translation>
    </message>
    <message>
        <source>Looking at it: {names}</source>
        <translation>در حال دیدن: {names}</translation>
    </message>
    <message>
        <source>Your other window</source>
        <translation>پنجرهٔ دیگر شما</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>افزودن زمان</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>ذخیرهٔ اصلاح</translation>
    </message>
    <message>
        <source>Time on this request</source>
        <translation>زمان این درخواست</translation>
    </message>
    <message>
        <source>Minutes or 1:30</source>
        <translation>دقیقه یا 1:30</translation>
    </message>
    <message>
        <source>Why: it stays beside the time</source>
        <translation>دلیل: کنار زمان می‌ماند</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>بدون پروژه</translation>
    </message>
    <message>
        <source>Correcting {time} of {name}. Esc leaves it.</source>
        <translation>در حال اصلاح {time} از {name}. Esc رهایش می‌کند.</translation>
    </message>
    <message>
        <source>Time as bars</source>
        <translation>نمودار میله‌ای زمان</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>روی صفحه</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>بر پایهٔ درخواست</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>بر پایهٔ شخص</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>بر پایهٔ مشتری</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>بر پایهٔ پروژه</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>از – تا</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Announced wait</source>
        <translation>انتظار اعلام‌شده</translation>
    </message>
    <message>
        <source>Choose a longer period, or take the filters off.</source>
        <translation>دورهٔ بلندتری برگزینید یا صافی‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or try again.</source>
        <translation>دورهٔ کوتاه‌تری برگزینید یا دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Choose a figure to see its calls.</source>
        <translation>عددی را برگزینید تا تماس‌هایش را ببینید.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter in the table or in a chart, or a double click.</source>
        <translation>کلیدهای جهت و Enter در جدول یا نمودار، یا دو بار کلیک.</translation>
    </message>
    <message>
        <source>No call counts in this figure.</source>
        <translation>هیچ تماسی در این رقم به شمار نیامده است.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>رقم دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عرضه‌شده</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>offers to an operator: RONA</comment>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>mean handling time</comment>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>After call</source>
        <comment>mean after-call work</comment>
        <translation>پس از تماس</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>اشتغال</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>کوتاه</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>share of abandoned calls</comment>
        <translation>باخته</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>پاسخ پس از</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>رسیدگی‌شده</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه‌داشته</translation>
    </message>
    <message>
        <source>Rung</source>
        <comment>offers to an operator</comment>
        <translation>زنگ‌خورده</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>استراحت</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>در سامانه</translation>
    </message>
    <message>
        <source>O offered, A answered, B hung up, F went elsewhere; with T: within T seconds; S: hung up within S seconds.</source>
        <translation>O عرضه‌شده، A پاسخ‌داده، B قطع کردند، F به جای دیگر رفت؛ با T: ظرف T ثانیه؛ S: ظرف S ثانیه قطع کردند.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>روی هم</translation>
    </message>
    <message>
        <source>No other contact about the same within {days} days.</source>
        <translation>ظرف {days} روز تماس دیگری دربارهٔ همان نبود.</translation>
    </message>
    <message>
        <source>Settled at once</source>
        <translation>یک‌باره</translation>
    </message>
    <message>
        <source>Report by {what}</source>
        <translation>گزارش بر پایهٔ {what}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>ساعت روز</translation>
    </message>
    <message>
        <source>{title} ±</source>
        <comment>difference to the period before</comment>
        <translation>{title} ±</translation>
    </message>
    <message>
        <source>compared with the same number of days before</source>
        <translation>در سنجش با همین شمار روز پیش از آن</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>بدون صف</translation>
    </message>
    <message>
        <source>{first} to {last}, both included</source>
        <translation>از {first} تا {last}، با هر دو</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>صف {name}</translation>
    </message>
    <message>
        <source>Operator {name}</source>
        <translation>اپراتور {name}</translation>
    </message>
    <message>
        <source>Customers with “{text}”</source>
        <translation>مشتریان با «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}–{last} of %n customer(s)</source>
        <translation>
            <numerusform>{first}–{last} از %n مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}), T = {within} s, S = {short} s.</source>
        <translation>سطح خدمت = {formula} ({source})، T = {within} ثانیه، S = {short} ثانیه.</translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}); T/S in seconds: {each}.</source>
        <translation>سطح خدمت = {formula} ({source})؛ T/S به ثانیه: {each}.</translation>
    </message>
    <message>
        <source>{title} = {formula}</source>
        <translation>{title} = {formula}</translation>
    </message>
    <message>
        <source>Settled at once = contacts without another of the same customer about the same within {days} days / contacts for which these days are over.</source>
        <translation>یک‌باره = تماس‌هایی که همان مشتری ظرف {days} روز برای همان بازنگشت / تماس‌هایی که این روزها برایشان گذشته است.</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>بدون درخواست</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>No time on this request yet.</source>
        <translation>هنوز زمانی برای این درخواست نیست.</translation>
    </message>
    <message>
        <source>It is measured while the request is in front of you, and taken from its calls.</source>
        <translation>هنگامی که درخواست پیش روی شماست سنجیده و از تماس‌هایش گرفته می‌شود.</translation>
    </message>
    <message>
        <source>No time in these days.</source>
        <translation>در این روزها زمانی نیست.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>دورهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Choose a line above to see what it is made of.</source>
        <translation>سطری را در بالا انتخاب کنید تا ببینید از چه ساخته شده است.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>time on request {time}</source>
        <translation>زمان درخواست {time}</translation>
    </message>
    <message>
        <source>{who}: {before} → {after}, {reason}</source>
        <translation>{who}: {before} ← {after}، {reason}</translation>
    </message>
    <message>
        <source>Together {time}</source>
        <translation>روی هم {time}</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>یک سطر برای هر</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>فرمول سطح خدمت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>سنجش</translation>
    </message>
    <message>
        <source>With the same number of days before</source>
        <translation>با همین شمار روز پیش از آن</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>همهٔ اپراتورها</translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation>جمع بر پایهٔ</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به‌صورت CSV…</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>جمع‌ها</translation>
    </message>
    <message>
        <source>Saved {count} entries to {file}.</source>
        <translation>{count} مورد در {file} ذخیره شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation>
            <numerusform>%n اسکن از یک نشست اسکن انبوه در انتظار شماست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>رونوشت گرفته شد.</translation>
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
    <message>
        <source>park</source>
        <comment>what is typed to park a caller</comment>
        <translation>پارک</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>نخست بپرس</translation>
    </message>
    <message>
        <source>There is nobody to ask: send the caller there.</source>
        <translation>کسی نیست که پرسیده شود: تماس‌گیرنده را به آنجا بفرستید.</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>انتقال به</translation>
    </message>
    <message>
        <source>Colleague, queue, number, or “park”</source>
        <translation>همکار، صف، شماره یا «پارک»</translation>
    </message>
    <message>
        <source>Who could take the call</source>
        <translation>چه کسی می‌تواند تماس را بگیرد</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>نخست کسی را برگزینید.</translation>
    </message>
    <message>
        <source>Number for the test call</source>
        <translation>شماره برای تماس آزمایشی</translation>
    </message>
    <message>
        <source>Changes of this line</source>
        <translation>تغییرهای این خط</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>to the outside</comment>
        <translation>خط</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which lines are tried</comment>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>رفت‌وبرگشت</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>No lines are set up.</source>
        <translation>خطی تنظیم نشده است.</translation>
    </message>
    <message>
        <source>Each [[trunk]] in plan.toml is one; the handbook tells how.</source>
        <translation>هر [[trunk]] در plan.toml یک خط است؛ راهنما می‌گوید چگونه.</translation>
    </message>
    <message>
        <source>No change since the exchange started.</source>
        <translation>از آغاز کار مرکز تلفن تغییری نبوده است.</translation>
    </message>
    <message>
        <source>Lines are shown as soon as it does.</source>
        <translation>خط‌ها به محض پاسخ آن نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>آنجا کسی پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>در دسترس نیست.</translation>
    </message>
    <message>
        <source>Its name is not found.</source>
        <translation>نامش یافت نمی‌شود.</translation>
    </message>
    <message>
        <source>User name or password is refused.</source>
        <translation>نام کاربری یا گذرواژه پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The provider refuses us.</source>
        <translation>ارائه‌دهنده ما را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The provider takes no calls now.</source>
        <translation>ارائه‌دهنده اکنون تماسی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the firewall and the address in plan.toml; then ask the provider. It is tried again by itself.</source>
        <translation>اتصال اینترنت، دیوار آتش و نشانی را در plan.toml بررسی کنید؛ سپس از ارائه‌دهنده بپرسید. خودبه‌خود دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Check network and address. Where a certificate is named, do what the sentence says.</source>
        <translation>شبکه و نشانی را بررسی کنید. اگر از گواهی نام برده شده، همان کنید که جمله می‌گوید.</translation>
    </message>
    <message>
        <source>Compare its spelling in plan.toml with the contract; check this machine&apos;s name server.</source>
        <translation>املای آن را در plan.toml با قرارداد تطبیق دهید؛ سرور نام این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Compare user and password in plan.toml with the contract, then restart the exchange. It is tried ever more slowly, so that the account is not locked.</source>
        <translation>نام کاربری و گذرواژه را در plan.toml با قرارداد تطبیق دهید و سپس مرکز تلفن را دوباره راه‌اندازی کنید. تلاش‌ها رفته‌رفته کندتر می‌شود تا حساب قفل نشود.</translation>
    </message>
    <message>
        <source>Ask the provider why, and tell it the addresses of this exchange (below).</source>
        <translation>دلیل را از ارائه‌دهنده بپرسید و نشانی‌های این مرکز تلفن (پایین) را به او بدهید.</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it lasts, call the provider.</source>
        <translation>خودبه‌خود دوباره پرسیده می‌شود. اگر ادامه یافت با ارائه‌دهنده تماس بگیرید.</translation>
    </message>
    <message>
        <source>Calls now, and how many at once</source>
        <translation>تماس‌های کنونی و سقف هم‌زمان</translation>
    </message>
    <message>
        <source>not working {time}</source>
        <translation>کار نمی‌کند {time}</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>در حال تلاش…</translation>
    </message>
    <message>
        <source>registered {time}</source>
        <translation>ثبت شد {time}</translation>
    </message>
    <message>
        <source>answers {time}</source>
        <translation>پاسخ می‌دهد {time}</translation>
    </message>
    <message>
        <source>by address {time}</source>
        <translation>با نشانی {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer from {server}</source>
        <translation>آخرین پاسخ از {server}</translation>
    </message>
    <message>
        <source>calls come in only</source>
        <translation>تنها تماس ورودی</translation>
    </message>
    <message>
        <source>Cost class {cost}: number {order} of the lines that are tried for a call</source>
        <translation>ردهٔ هزینهٔ {cost}: شمارهٔ {order} از خط‌هایی که برای تماس آزموده می‌شود</translation>
    </message>
    <message>
        <source>signalling and sound</source>
        <translation>سیگنال و صدا</translation>
    </message>
    <message>
        <source>signalling, sound if asked</source>
        <translation>سیگنال، صدا در صورت درخواست</translation>
    </message>
    <message>
        <source>signalling only</source>
        <translation>تنها سیگنال</translation>
    </message>
    <message>
        <source>SIP over TLS; sound: srtp = “{srtp}” in plan.toml.</source>
        <translation>SIP روی TLS؛ صدا: srtp = “{srtp}” در plan.toml.</translation>
    </message>
    <message>
        <source>Whoever sits between us and the provider can listen. TLS is needed for encrypted sound.</source>
        <translation>هر کس میان ما و ارائه‌دهنده باشد می‌تواند شنود کند. برای صدای رمزگذاری‌شده TLS لازم است.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>کار می‌کند</translation>
    </message>
    <message>
        <source>asked every {seconds} s</source>
        <translation>پرسش هر {seconds} ثانیه</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>هرگز پرسیده نمی‌شود</translation>
    </message>
    <message>
        <source>codecs {names}</source>
        <translation>کدک‌ها {names}</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>هنوز دیده نشده</translation>
    </message>
    <message>
        <source>gone {time}</source>
        <translation>از دست رفت {time}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>هنوز اعلام نشده</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>سیگنال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>UDP, ports the system chooses</source>
        <translation>UDP، درگاه‌ها به انتخاب سیستم</translation>
    </message>
    <message>
        <source>none: TLS is off. “python3 main.py certificates” makes one.</source>
        <translation>ندارد: TLS خاموش است. “python3 main.py certificates” یکی می‌سازد.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منقضی‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n روز مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to the outside</source>
        <translation>خط‌های بیرونی</translation>
    </message>
    <message>
        <source>Operators&apos; phones</source>
        <translation>تلفن‌های اپراتورها</translation>
    </message>
    <message>
        <source>This exchange</source>
        <translation>این مرکز تلفن</translation>
    </message>
    <message>
        <source>Copy for the provider</source>
        <translation>رونوشت برای ارائه‌دهنده</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learn this button</source>
        <translation>آموزش این دکمه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Nobody is on the screen: find the customer first.</source>
        <translation>کسی روی صفحه نیست: نخست مشتری را بیابید.</translation>
    </message>
    <message>
        <source>Call back about</source>
        <translation>تماس دوباره دربارهٔ</translation>
    </message>
    <message>
        <source>Call {who} back about</source>
        <translation>تماس دوباره با {who} دربارهٔ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>{who} stands in the list To call, {day} {time}.</source>
        <translation>{who} در فهرست «برای تماس» است، {day} {time}.</translation>
    </message>
    <message>
        <source>Not filled in yet, so it is not kept or copied:</source>
        <translation>هنوز پر نشده است، پس ذخیره و رونوشت نمی‌شود:</translation>
    </message>
    <message>
        <source>The steps cannot be read:</source>
        <translation>گام‌ها خوانده نمی‌شوند:</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>یکی از پاسخ‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>This answer is too long: write it into the request.</source>
        <translation>این پاسخ بیش از حد بلند است: آن را در درخواست بنویسید.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>چنین روزی در تقویم نیست.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>این‌گونه بنویسید: 2026-03-31.</translation>
    </message>
    <message>
        <source>A call script needs a name of at most 60 letters.</source>
        <translation>راهنمای گفتگو نامی با حداکثر ۶۰ حرف می‌خواهد.</translation>
    </message>
    <message>
        <source>There is a call script of this name already.</source>
        <translation>راهنمای گفتگویی با این نام هست.</translation>
    </message>
    <message>
        <source>A call script has 1 to 200 steps.</source>
        <translation>راهنمای گفتگو ۱ تا ۲۰۰ گام دارد.</translation>
    </message>
    <message>
        <source>A step has a name and one of these kinds:</source>
        <translation>هر گام نامی دارد و یکی از این گونه‌هاست:</translation>
    </message>
    <message>
        <source>A step says something in at least one language:</source>
        <translation>هر گام دست‌کم به یک زبان چیزی می‌گوید:</translation>
    </message>
    <message>
        <source>A step takes variables like {{person}}, closed, and no other texts:</source>
        <translation>هر گام متغیرهای بسته مانند {{person}} می‌پذیرد، نه متن‌های دیگر:</translation>
    </message>
    <message>
        <source>Only a choice has answers, and at least two of them:</source>
        <translation>فقط گزینش پاسخ دارد، دست‌کم دو پاسخ:</translation>
    </message>
    <message>
        <source>Every answer has words, and a name of its own:</source>
        <translation>هر پاسخ متنی دارد و نامی از آنِ خود:</translation>
    </message>
    <message>
        <source>Two steps have the same name:</source>
        <translation>دو گام یک نام دارند:</translation>
    </message>
    <message>
        <source>A step leads to one that is not there:</source>
        <translation>گامی به گامی می‌رود که نیست:</translation>
    </message>
    <message>
        <source>No way leads to these steps:</source>
        <translation>هیچ راهی به این گام‌ها نمی‌رسد:</translation>
    </message>
    <message>
        <source>From these steps no way leads to an end:</source>
        <translation>از این گام‌ها هیچ راهی به پایان نمی‌رسد:</translation>
    </message>
    <message>
        <source>Somebody else changed this text meanwhile.</source>
        <translation>در این میان کس دیگری این متن را تغییر داد.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile.</source>
        <translation>کس دیگری در این میان این کارت را تغییر داده است.</translation>
    </message>
    <message>
        <source>What you typed is still here. Look at the versions, then save again.</source>
        <translation>آن‌چه نوشتید هنوز این‌جاست. نسخه‌ها را ببینید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>کارت به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>A short one, as people will find it.</source>
        <translation>نامی کوتاه که با آن پیدا شود.</translation>
    </message>
    <message>
        <source>There is a card of this name already.</source>
        <translation>کارتی با این نام هست.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>A card has 1 to 60 questions.</source>
        <translation>یک کارت ۱ تا ۶۰ پرسش دارد.</translation>
    </message>
    <message>
        <source>Add one, or split the card.</source>
        <translation>یکی بیفزایید یا کارت را تقسیم کنید.</translation>
    </message>
    <message>
        <source>Two questions have the same number.</source>
        <translation>دو پرسش یک شماره دارند.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>یکی را بردارید.</translation>
    </message>
    <message>
        <source>A question is too long or has a weight above 100.</source>
        <translation>پرسشی بیش از حد بلند است یا وزنی بالای ۱۰۰ دارد.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>کوچک‌ترش کنید.</translation>
    </message>
    <message>
        <source>No question of the card counts.</source>
        <translation>هیچ پرسشی از کارت حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Give at least one a weight above 0.</source>
        <translation>دست‌کم به یکی وزنی بالای ۰ بدهید.</translation>
    </message>
    <message>
        <source>Only supervisors review calls.</source>
        <translation>فقط سرپرستان تماس‌ها را ارزیابی می‌کنند.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>از یک سرپرست بخواهید.</translation>
    </message>
    <message>
        <source>A text block needs a text in at least one language.</source>
        <translation>متن آماده دست‌کم به یک زبان متن می‌خواهد.</translation>
    </message>
    <message>
        <source>This text is too long for a text block.</source>
        <translation>این متن برای متن آماده بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>A text block needs a name.</source>
        <translation>متن آماده نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A name has no braces and no “&gt;”, and at most 60 letters.</source>
        <translation>نام آکولاد و «&gt;» ندارد و حداکثر ۶۰ حرف است.</translation>
    </message>
    <message>
        <source>There is a text block of this name already.</source>
        <translation>متن آماده‌ای با این نام هست.</translation>
    </message>
    <message>
        <source>A pair of braces is not closed:</source>
        <translation>یک جفت آکولاد بسته نشده است:</translation>
    </message>
    <message>
        <source>Between two braces stands a name of at most 60 letters.</source>
        <translation>میان دو آکولاد نامی با حداکثر ۶۰ حرف می‌آید.</translation>
    </message>
    <message>
        <source>There is no text block of this name:</source>
        <translation>متن آماده‌ای با این نام نیست:</translation>
    </message>
    <message>
        <source>These text blocks contain each other:</source>
        <translation>این متن‌های آماده یکدیگر را در بر دارند:</translation>
    </message>
    <message>
        <source>Other text blocks contain this one:</source>
        <translation>متن‌های آمادهٔ دیگر این را در بر دارند:</translation>
    </message>
    <message>
        <source>asked to be called back: dialled when you answer</source>
        <translation>درخواست تماس کرده: با پاسخ شما شماره گرفته می‌شود</translation>
    </message>
    <message>
        <source>asked to be called back: your phone rings when the customer answers</source>
        <translation>درخواست تماس کرده: وقتی مشتری پاسخ دهد تلفن شما زنگ می‌زند</translation>
    </message>
    <message>
        <source>State of a repair</source>
        <translation>وضعیت تعمیر</translation>
    </message>
    <message>
        <source>End of the serial number</source>
        <translation>پایان شماره سریال</translation>
    </message>
    <message>
        <source>Repeat the last order</source>
        <translation>تکرار آخرین سفارش</translation>
    </message>
    <message>
        <source>Ordered again</source>
        <translation>دوباره سفارش داده شد</translation>
    </message>
    <message>
        <source>menu: {what}</source>
        <translation>منو: {what}</translation>
    </message>
    <message>
        <source>{what} {digits}</source>
        <translation>{what} {digits}</translation>
    </message>
    <message>
        <source>Open {ticket}</source>
        <translation>باز کردن {ticket}</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>در حال ضبط</translation>
    </message>
    <message>
        <source>recording masked {time}</source>
        <translation>ضبط پوشانده {time}</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>ضبط متوقف موقت</translation>
    </message>
    <message>
        <source>recording is announced</source>
        <translation>اعلام ضبط</translation>
    </message>
    <message>
        <source>not recorded: the caller objects</source>
        <translation>ضبط نمی‌شود: تماس‌گیرنده مخالف است</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>ضبط ناموفق بود</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>the recording</comment>
        <translation>پوشاندن</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>ضبط دوباره</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>There is no alert.</source>
        <translation>هشداری نیست.</translation>
    </message>
    <message>
        <source>An alert tells somebody when callers wait too long, nobody is ready or a pause does not end.</source>
        <translation>هشدار به کسی می‌گوید که انتظار زیاد شده، کسی آماده نیست یا استراحتی پایان نمی‌یابد.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>هشدار تازه</translation>
    </message>
    <message>
        <source>Write an address above first.</source>
        <translation>نخست نشانی را در بالا بنویسید.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Raised here or worse.</source>
        <translation>از اینجا یا بدتر هشدار می‌دهد.</translation>
    </message>
    <message>
        <source>Over here or better.</source>
        <translation>اینجا یا بهتر پایان می‌یابد.</translation>
    </message>
    <message>
        <source>So long it must be so, both ways.</source>
        <translation>این مدت باید چنین باشد، در هر دو سو.</translation>
    </message>
    <message>
        <source>So many calls of today before a share is judged.</source>
        <translation>این تعداد تماس امروز پیش از داوری دربارهٔ سهم.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>مسئول آن</translation>
    </message>
    <message>
        <source>On the loudspeaker for ringing, unless they are in a call.</source>
        <translation>از بلندگوی زنگ، مگر در تماس باشند.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>با ویرگول میانشان.</translation>
    </message>
    <message>
        <source>While it is open, the alert is neither heard nor mailed.</source>
        <translation>تا باز است، هشدار نه شنیده و نه فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>every queue for itself</source>
        <translation>هر صف جداگانه</translation>
    </message>
    <message>
        <source>any pause</source>
        <translation>هر استراحت</translation>
    </message>
    <message>
        <source>never quiet</source>
        <translation>هرگز بی‌صدا نیست</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <translation>{name}: {skill}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مهارت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>One less each</source>
        <translation>یکی کمتر در هر</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>مهارتی دیگر</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>No number leads anywhere.</source>
        <translation>هیچ شماره‌ای به جایی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Calls to a number that is not here are refused.</source>
        <translation>تماس با شماره‌ای که اینجا نیست رد می‌شود.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>شمارهٔ تازه</translation>
    </message>
    <message>
        <source>As the line sends it, or with +; * is any other number.</source>
        <translation>همان‌گونه که خط می‌فرستد یا با +؛ * یعنی هر شمارهٔ دیگر.</translation>
    </message>
    <message>
        <source>Asked by key before the queue.</source>
        <translation>پیش از صف با کلید پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>What the operator sees the call came on.</source>
        <translation>آنچه اپراتور به‌عنوان خط تماس می‌بیند.</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>هر شمارهٔ دیگر</translation>
    </message>
    <message>
        <source>the same queue</source>
        <translation>همان صف</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>بدون منو</translation>
    </message>
    <message>
        <source>Any other number</source>
        <translation>هر شمارهٔ دیگر</translation>
    </message>
    <message>
        <source>There is no operator.</source>
        <translation>اپراتوری نیست.</translation>
    </message>
    <message>
        <source>Operators answer calls.</source>
        <translation>اپراتورها به تماس‌ها پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>اپراتور تازه</translation>
    </message>
    <message>
        <source>Number of his phone in the house. Softphones follow it, others do not.</source>
        <translation>شمارهٔ داخلی تلفن او. تلفن‌های نرم‌افزاری خودشان آن را می‌گیرند، بقیه نه.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>شمارهٔ داخلی</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>اپراتورها</translation>
    </message>
    <message>
        <source>With commas between them. A supervisor sees these only; none: all.</source>
        <translation>با ویرگول جدا شود. سرپرست فقط این‌ها را می‌بیند؛ هیچ: همه.</translation>
    </message>
    <message>
        <source>After so many he gets no calls until he says that he is there.</source>
        <translation>پس از این تعداد تماسی نمی‌گیرد تا بگوید که حاضر است.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>مهارت‌ها</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>ذخیره چه چیزی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>چه چیزی تغییر کرد</translation>
    </message>
    <message>
        <source>The plan as it was found</source>
        <translation>برنامه همان‌گونه که بود</translation>
    </message>
    <message>
        <source>Changed by hand in the file</source>
        <translation>تغییر دستی در پرونده</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>بازگشت به این نسخه</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>برگرداندن این تغییر</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>نسخهٔ پیشینی نیست.</translation>
    </message>
    <message>
        <source>Version {number} holds again</source>
        <translation>نسخهٔ {number} دوباره برقرار است</translation>
    </message>
    <message>
        <source>Draw with the mouse, drag the ends. Keys: arrows choose, Enter adds, Delete removes, Shift+arrow moves the end, Ctrl+arrow the beginning.</source>
        <translation>با موش بکشید و دو سر را جابه‌جا کنید. کلیدها: پیکان‌ها انتخاب می‌کنند، Enter می‌افزاید، Delete حذف می‌کند، Shift+پیکان پایان و Ctrl+پیکان آغاز را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>Open at all hours. Draw to limit them.</source>
        <translation>همیشه باز است. برای محدود کردن بکشید.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset to play it on. Save a copy instead.</source>
        <translation>بلندگو یا هدستی برای پخش نیست. به‌جای آن رونوشت ذخیره کنید.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>بخشی از تماس</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>چه کسی گوش داد</translation>
    </message>
    <message>
        <source>Keep it (legal hold)…</source>
        <translation>نگه داشتن (نگهداری قانونی)…</translation>
    </message>
    <message>
        <source>Why must it not be removed?</source>
        <translation>چرا نباید پاک شود؟</translation>
    </message>
    <message>
        <source>Recording, at {place}</source>
        <translation>ضبط، در {place}</translation>
    </message>
    <message>
        <source>▲ caller</source>
        <translation>▲ تماس‌گیرنده</translation>
    </message>
    <message>
        <source>▼ our side</source>
        <translation>▼ ما</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>پر کنید</translation>
    </message>
    <message>
        <source>Take out: {names}</source>
        <translation>بردارید: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>As it will be read, with made-up data</source>
        <translation>چنان‌که خوانده می‌شود، با داده‌های ساختگی</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>واژه‌هایی برای یافتن آن، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>درج متغیر در متن</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>متغیر…</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>متن‌های آماده</translation>
    </message>
    <message>
        <source>Search names, tags and texts</source>
        <translation>جستجو در نام‌ها، برچسب‌ها و متن‌ها</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>متن تازه</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>راهنماهای گفتگو</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>کارت‌های ارزیابی</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>کارت تازه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>رها کردن تغییرها</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>کارت ارزیابی</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>متن آماده</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>یک گام به عقب</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>The customer&apos;s answer; empty when there is none</source>
        <translation>پاسخ مشتری؛ خالی اگر پاسخی نیست</translation>
    </message>
    <message>
        <source>The card number; only its last four digits are kept</source>
        <translation>شمارهٔ کارت؛ تنها چهار رقم آخر آن نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>A day as {day}; empty when there is none</source>
        <translation>روز مانند {day}؛ خالی اگر نیست</translation>
    </message>
    <message>
        <source>The queue wants the call script “{name}”, which there is not.</source>
        <translation>صف متن گفتگوی «{name}» را می‌خواهد که وجود ندارد.</translation>
    </message>
    <message>
        <source>There are no call scripts yet: a supervisor writes them in the room of texts.</source>
        <translation>هنوز راهنمای گفتگویی نیست: سرپرست آن‌ها را در اتاق متن‌ها می‌نویسد.</translation>
    </message>
    <message>
        <source>Which one? Type or use the arrows</source>
        <translation>کدام؟ بنویسید یا با پیکان‌ها برگزینید</translation>
    </message>
    <message>
        <source>Type or use the arrows</source>
        <translation>بنویسید یا با پیکان‌ها برگزینید</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>ادامه با Enter</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>گام {place}</translation>
    </message>
    <message>
        <source>Put the answers into the request</source>
        <translation>پاسخ‌ها در درخواست</translation>
    </message>
    <message>
        <source>Put the answers into the note of this call</source>
        <translation>پاسخ‌ها در یادداشت این تماس</translation>
    </message>
    <message>
        <source>There is no request yet: scan a device or choose a customer, then again.</source>
        <translation>هنوز درخواستی نیست: دستگاهی اسکن کنید یا مشتری را برگزینید، سپس دوباره.</translation>
    </message>
    <message>
        <source>The way it goes</source>
        <translation>روند آن</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>راهنمای تازه</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it first, or drop it with New script.</source>
        <translation>آن‌چه نوشتید ذخیره نشده است. نخست ذخیره کنید، یا با «راهنمای تازه» رها کنید.</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>نسخه‌های «{name}»</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>بازگرداندن این نسخه</translation>
    </message>
    <message>
        <source>Choose the queues first.</source>
        <translation>نخست صف‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>بسته تا</translation>
    </message>
    <message>
        <source>Seen on every desk</source>
        <translation>روی همهٔ میزها دیده می‌شود</translation>
    </message>
    <message>
        <source>Who waits there is sent on as when it is closed</source>
        <translation>منتظران مانند زمان بسته بودن فرستاده می‌شوند</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>اکنون ببند</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوباره باز کن</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>این زمان گذشته است.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>انجام شد.</translation>
    </message>
    <message>
        <source>The way of the call</source>
        <translation>مسیر تماس</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>نمایش مسیر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>nothing: withheld</source>
        <translation>خالی: پنهان</translation>
    </message>
    <message>
        <source>As if everybody of the plan were there and free</source>
        <translation>انگار همهٔ افراد برنامه حاضر و آزادند</translation>
    </message>
    <message>
        <source>Under the changed plan, which is not saved yet</source>
        <translation>بر پایهٔ برنامهٔ تغییریافته که هنوز ذخیره نشده</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>تماس از</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>پرسش از مرکز تماس…</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>به‌موقع پاسخ داده شده</translation>
    </message>
    <message>
        <source>Wait until answered</source>
        <translation>انتظار تا پاسخ</translation>
    </message>
    <message>
        <source>Nine in ten waited at most</source>
        <translation>نُه نفر از ده نفر حداکثر این‌قدر منتظر ماندند</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>به جای دیگر رفت</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>قطع کردند</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>در واقعیت</translation>
    </message>
    <message>
        <source>Old rules</source>
        <translation>قواعد پیشین</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>قواعد تازه</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>همهٔ تماس‌ها</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>what the exchange decided</comment>
        <translation>چرا</translation>
    </message>
    <message>
        <source>hung up while waiting</source>
        <translation>هنگام انتظار قطع کرد</translation>
    </message>
    <message>
        <source>went elsewhere</source>
        <translation>به جای دیگر رفت</translation>
    </message>
    <message>
        <source>a fault of the exchange</source>
        <translation>خطای مرکز تلفن</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>not told: {time}</source>
        <translation>گفته نشد: {time}</translation>
    </message>
    <message>
        <source>told {time}</source>
        <translation>گفته شد {time}</translation>
    </message>
    <message>
        <source>{outcome}, {n} times</source>
        <translation>{outcome}، {n} بار</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>{n} تای نخست نشان داده می‌شود</translation>
    </message>
    <message>
        <source>No calls in the last two months.</source>
        <translation>در دو ماه گذشته تماسی نبوده است.</translation>
    </message>
    <message>
        <source>A day with calls can be lived again the day after.</source>
        <translation>روزی که تماس داشته، فردای آن بازسازی می‌شود.</translation>
    </message>
    <message>
        <source>Change a rule and try it on real calls.</source>
        <translation>قاعده‌ای را تغییر دهید و روی تماس‌های واقعی بیازمایید.</translation>
    </message>
    <message>
        <source>The day is lived again twice, under the old rules and under yours. Nothing is changed in the house.</source>
        <translation>آن روز دو بار بازسازی می‌شود: با قواعد پیشین و با قواعد شما. در عمل چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Who was there is taken from the calls: from the first to the last of each operator, without stretches in which somebody waited in vain. Callers who were answered get patience like those who hung up.</source>
        <translation>حضور از روی تماس‌ها دانسته می‌شود: از نخستین تا واپسین تماس هر اپراتور، جز زمانی که کسی بیهوده منتظر بود. شکیبایی کسانی که پاسخ گرفتند مانند کسانی فرض می‌شود که قطع کردند.</translation>
    </message>
    <message>
        <source>One more in {queue} ({n})</source>
        <translation>یکی بیشتر در {queue} ({n})</translation>
    </message>
    <message>
        <source>The last {n} days with calls</source>
        <translation>{n} روز آخرِ دارای تماس</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n call(s)</source>
        <translation>
            <numerusform>{day}، %n تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{queue}: %n operator(s) more</source>
        <translation>
            <numerusform>{queue}: %n اپراتور بیشتر</numerusform>
        </translation>
    </message>
    <message>
        <source>{operator} leaves at {time}</source>
        <translation>{operator} ساعت {time} می‌رود</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>Nobody would have been answered either way.</source>
        <translation>در هر دو حالت به کسی پاسخ داده نمی‌شد.</translation>
    </message>
    <message>
        <source>{new} of the calls are answered within {seconds} s instead of {old}.</source>
        <translation>به‌جای {old}، {new} تماس‌ها در {seconds} ثانیه پاسخ می‌گیرند.</translation>
    </message>
    <message>
        <source>That is no more than luck makes: between two runs of one day there is as much.</source>
        <translation>این بیش از اتفاق نیست: دو اجرای یک روز هم همین‌قدر تفاوت دارند.</translation>
    </message>
    <message>
        <source>Model against reality: {old} under the old rules, {real} really.</source>
        <translation>مدل در برابر واقعیت: با قواعد پیشین {old}، در واقعیت {real}.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) fewer hang up.</source>
        <translation>
            <numerusform>%n نفر کمتر قطع می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) more hang up.</source>
        <translation>
            <numerusform>%n نفر بیشتر قطع می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many callers hang up.</source>
        <translation>به همان تعداد قطع می‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>تا ابد منتظر می‌ماند</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>قطع کرد</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>{kind} by hour: really {real}, old rules {old}, new rules {new}</source>
        <translation>{kind} ساعت به ساعت: در واقعیت {real}، قواعد پیشین {old}، قواعد تازه {new}</translation>
    </message>
    <message>
        <source>Rules as they are</source>
        <translation>قواعد کنونی</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>چه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>نمایش بر پایهٔ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>دوازده هفتهٔ گذشته</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پیش و پس</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>قواعد آزمایشی</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>قواعد دیگر</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>نیروی لازم</translation>
    </message>
    <message>
        <source>Nothing yet: both sides are the same.</source>
        <translation>هنوز هیچ: دو طرف یکسان‌اند.</translation>
    </message>
    <message>
        <source>Skills fall every</source>
        <translation>سطح مهارت کم می‌شود هر</translation>
    </message>
    <message>
        <source>Operators more</source>
        <translation>اپراتورهای بیشتر</translation>
    </message>
    <message>
        <source>After the longest wait</source>
        <translation>پس از بیشترین انتظار</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>زودتر می‌رود</translation>
    </message>
    <message>
        <source>At</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>پاسخگویان</translation>
    </message>
    <message>
        <source>As when nobody is there</source>
        <translation>مانند وقتی کسی نیست</translation>
    </message>
    <message>
        <source>Not every question is answered.</source>
        <translation>به همهٔ پرسش‌ها پاسخ داده نشده است.</translation>
    </message>
    <message>
        <source>Choose “not applicable” where it does not fit.</source>
        <translation>هر جا نمی‌خورد «کاربرد ندارد» را برگزینید.</translation>
    </message>
    <message>
        <source>An answer has more points than its question.</source>
        <translation>پاسخی بیش از پرسش خود امتیاز دارد.</translation>
    </message>
    <message>
        <source>Answer it again.</source>
        <translation>دوباره پاسخ دهید.</translation>
    </message>
    <message>
        <source>A comment is longer than 2000 characters.</source>
        <translation>توضیحی بلندتر از ۲۰۰۰ نویسه است.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>کوتاه‌ترش کنید.</translation>
    </message>
    <message>
        <source>This feedback is for somebody else.</source>
        <translation>این بازخورد برای کس دیگری است.</translation>
    </message>
    <message>
        <source>Look at your own.</source>
        <translation>بازخورد خود را ببینید.</translation>
    </message>
    <message>
        <source>At most 50 calls a week, new for at most a year.</source>
        <translation>دست‌بالا ۵۰ تماس در هفته، و تازه‌کار دست‌بالا یک سال.</translation>
    </message>
    <message>
        <source>Choose smaller numbers.</source>
        <translation>عددهای کوچک‌تری برگزینید.</translation>
    </message>
    <message>
        <source>The longest call is shorter than the shortest.</source>
        <translation>بلندترین تماس از کوتاه‌ترین کوتاه‌تر است.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>یکی از دو را تغییر دهید.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام نوشته نشده است.</translation>
    </message>
    <message>
        <source>Say what the report is called.</source>
        <translation>بنویسید نام گزارش چیست.</translation>
    </message>
    <message>
        <source>Fixed days would be sent again and again.</source>
        <translation>روزهای ثابت بارها و بارها فرستاده می‌شد.</translation>
    </message>
    <message>
        <source>Choose a period that moves, last week for example.</source>
        <translation>دوره‌ای برگزینید که جابه‌جا شود، مثلاً هفتهٔ گذشته.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>کسی آن را نمی‌گرفت.</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>دست‌کم یک نشانی ایمیل بنویسید.</translation>
    </message>
    <message>
        <source>No form is chosen.</source>
        <translation>شکلی برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Choose PDF or Excel.</source>
        <translation>PDF یا اکسل را برگزینید.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>همه چیز خوب است.</translation>
    </message>
    <message>
        <source>Limits and owners of alerts are set in the room of the plan.</source>
        <translation>حدها و مسئولان هشدارها در اتاق برنامه تعیین می‌شوند.</translation>
    </message>
    <message>
        <source>Choose something that can be taken back.</source>
        <translation>چیزی را انتخاب کنید که بتوان پس گرفت.</translation>
    </message>
    <message>
        <source>Nothing was done by hand yet.</source>
        <translation>هنوز کاری دستی انجام نشده است.</translation>
    </message>
    <message>
        <source>Alerts, and what was done by hand</source>
        <translation>هشدارها و کارهای دستی</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>کارهای دستی</translation>
    </message>
    <message>
        <source>Address of the test mail</source>
        <translation>نشانی نامهٔ آزمایشی</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>فرستادن نامهٔ آزمایشی</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس بگیر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Listening to the chosen call</source>
        <translation>گوش دادن به تماس انتخاب‌شده</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a call of others</comment>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>نجوا</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>ورود به تماس</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تحویل گرفتن</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>پایان گوش دادن</translation>
    </message>
    <message>
        <source>Your phone is called</source>
        <translation>تلفن شما زنگ می‌خورد</translation>
    </message>
    <message>
        <source>You listen: nobody hears you</source>
        <translation>گوش می‌دهید: کسی صدای شما را نمی‌شنود</translation>
    </message>
    <message>
        <source>You whisper: only {operator} hears you</source>
        <translation>نجوا می‌کنید: فقط {operator} صدای شما را می‌شنود</translation>
    </message>
    <message>
        <source>You are in the call: all hear you</source>
        <translation>در تماس هستید: همه صدای شما را می‌شنوند</translation>
    </message>
    <message>
        <source>on hold: you hear the operator alone</source>
        <translation>در انتظار: فقط صدای اپراتور را می‌شنوید</translation>
    </message>
    <message>
        <source>being transferred</source>
        <translation>در حال انتقال</translation>
    </message>
    <message>
        <source>asks somebody</source>
        <translation>در حال پرسیدن</translation>
    </message>
    <message>
        <source>waits for the next operator</source>
        <translation>منتظر اپراتور بعدی</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>the operator sees it</source>
        <translation>اپراتور آن را می‌بیند</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>بدون نمایش</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>شمارهٔ پنهان</translation>
    </message>
    <message>
        <source>{caller} ↔ {operator}</source>
        <translation>{caller} ↔ {operator}</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>نخست یک نفر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a queue above first.</source>
        <translation>نخست صفی را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Steer…</source>
        <translation>هدایت…</translation>
    </message>
    <message>
        <source>Close queue…</source>
        <translation>بستن صف…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>دیدم</translation>
    </message>
    <message>
        <source>Only a supervisor of theirs may do this.</source>
        <translation>تنها سرپرست آنان می‌تواند.</translation>
    </message>
    <message>
        <source>{detail} is not signed in.</source>
        <translation>{detail} وارد نشده است.</translation>
    </message>
    <message>
        <source>The exchange does not know how to do this.</source>
        <translation>مرکز تلفن این کار را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The exchange does not know this pause. Choose another one.</source>
        <translation>مرکز تلفن این استراحت را نمی‌شناسد. دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>One of these queues is gone from the plan. Choose again.</source>
        <translation>یکی از این صف‌ها دیگر در برنامه نیست. دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only a supervisor of a queue sends people there or takes them away.</source>
        <translation>تنها سرپرست یک صف می‌تواند افراد را به آن بفرستد یا از آن بردارد.</translation>
    </message>
    <message>
        <source>{detail} serves these queues already.</source>
        <translation>{detail} هم‌اکنون در همین صف‌هاست.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>نخست پیام را بنویسید.</translation>
    </message>
    <message>
        <source>Not taken back: {detail} is not as you left it any more.</source>
        <translation>پس گرفته نشد: {detail} دیگر آن‌گونه که گذاشتید نیست.</translation>
    </message>
    <message>
        <source>Only a supervisor of these queues may announce something there.</source>
        <translation>تنها سرپرست این صف‌ها می‌تواند آنجا اعلام کند.</translation>
    </message>
    <message>
        <source>Choose queues, and say what callers shall hear.</source>
        <translation>صف‌ها را انتخاب کنید و بنویسید تماس‌گیرندگان چه بشنوند.</translation>
    </message>
    <message>
        <source>Not announced: this time has passed, or is more than a week away.</source>
        <translation>اعلام نشد: این زمان گذشته یا بیش از یک هفته مانده است.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to {detail}.</source>
        <translation>کارساز نامه، نامهٔ آزمایشی به {detail} را پذیرفت.</translation>
    </message>
    <message>
        <source>No test mail: {detail}</source>
        <translation>نامهٔ آزمایشی نرفت: {detail}</translation>
    </message>
    <message>
        <source>Not announced in {detail}: there is no voice for its language here.</source>
        <translation>در {detail} اعلام نشد: صدایی برای زبان آن اینجا نیست.</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>callers</comment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>بیشترین</translation>
    </message>
    <message>
        <source>free / on</source>
        <comment>operators</comment>
        <translation>آزاد / حاضر</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>بیشترین انتظار</translation>
    </message>
    <message>
        <source>Show who is calling (P)</source>
        <translation>نمایش تماس‌گیرنده (P)</translation>
    </message>
    <message>
        <source>Escape leaves the wall board</source>
        <translation>Escape تابلو را می‌بندد</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>کسی منتظر نیست.</translation>
    </message>
    <message>
        <source>Nobody talks in this call now: there is nothing to listen to.</source>
        <translation>اکنون کسی در این تماس صحبت نمی‌کند: چیزی برای شنیدن نیست.</translation>
    </message>
    <message>
        <source>You are in this call yourself.</source>
        <translation>شما خودتان در این تماس هستید.</translation>
    </message>
    <message>
        <source>Only supervisors listen to calls of others.</source>
        <translation>فقط سرپرستان به تماس‌های دیگران گوش می‌دهند.</translation>
    </message>
    <message>
        <source>You listen to no call.</source>
        <translation>به هیچ تماسی گوش نمی‌دهید.</translation>
    </message>
    <message>
        <source>Choose a call in the room Floor first.</source>
        <translation>ابتدا در اتاق «سالن» تماسی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>این تماس پایان یافته است.</translation>
    </message>
    <message>
        <source>This call may not be listened to: the plan forbids it, or it is of another team.</source>
        <translation>به این تماس نمی‌توان گوش داد: برنامه اجازه نمی‌دهد یا از گروه دیگری است.</translation>
    </message>
    <message>
        <source>Finish the call you have first, or sign in: then you can listen.</source>
        <translation>ابتدا تماس خود را تمام کنید یا وارد شوید: سپس می‌توانید گوش دهید.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: you could hear nothing.</source>
        <translation>تلفن شما به مرکز وصل نیست: چیزی نمی‌شنوید.</translation>
    </message>
    <message>
        <source>Your phone is busy: hang up there, then listen.</source>
        <translation>تلفن شما مشغول است: آنجا قطع کنید و سپس گوش دهید.</translation>
    </message>
    <message>
        <source>Your phone was not picked up, so you do not listen.</source>
        <translation>تلفن شما پاسخ داده نشد، پس گوش نمی‌دهید.</translation>
    </message>
    <message>
        <source>Your phone could not be reached any more, so you do not listen.</source>
        <translation>تلفن شما دیگر در دسترس نیست، پس گوش نمی‌دهید.</translation>
    </message>
    <message>
        <source>The call you listened to is over.</source>
        <translation>تماسی که به آن گوش می‌دادید پایان یافت.</translation>
    </message>
    <message>
        <source>The call you listened to left the house.</source>
        <translation>تماسی که به آن گوش می‌دادید به بیرون منتقل شد.</translation>
    </message>
    <message>
        <source>{detail} took your call over. Write what you know; it stays with the call.</source>
        <translation>{detail} تماس شما را تحویل گرفت. آنچه می‌دانید بنویسید؛ همراه تماس می‌ماند.</translation>
    </message>
    <message>
        <source>Speaks with all: {names}</source>
        <translation>با همه صحبت می‌کند: {names}</translation>
    </message>
    <message>
        <source>Whispers: {names}</source>
        <translation>نجوا می‌کند: {names}</translation>
    </message>
    <message>
        <source>Listening: {names}</source>
        <translation>گوش می‌دهد: {names}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>پارک‌شده‌ها</translation>
    </message>
    <message>
        <source>What is asked of the call</source>
        <translation>از تماس چه پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>وزن </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>حیاتی</translation>
    </message>
    <message>
        <source>No points here, and the whole call has none.</source>
        <translation>بی‌امتیاز در اینجا، کل تماس بی‌امتیاز.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>نام کارت</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>افزودن پرسش</translation>
    </message>
    <message numerus="yes">
        <source>Read %n new feedback(s)</source>
        <translation>
            <numerusform>خواندن %n بازخورد تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer; empty: I have seen it</source>
        <translation>پاسخ شما؛ خالی: دیدم</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Review of a call of {who}</source>
        <translation>ارزیابی تماسی از {who}</translation>
    </message>
    <message>
        <source>This review is not saved. Close once more to drop it.</source>
        <translation>این ارزیابی ذخیره نشده. برای کنار گذاشتن، بار دیگر ببندید.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Words at {time}</source>
        <translation>سخن در {time}</translation>
    </message>
    <message>
        <source>Words at this moment</source>
        <translation>سخن در این لحظه</translation>
    </message>
    <message>
        <source>What you want to say of the whole call</source>
        <translation>آنچه دربارهٔ کل تماس می‌گویید</translation>
    </message>
    <message>
        <source>Calls to review</source>
        <translation>تماس‌های برای ارزیابی</translation>
    </message>
    <message>
        <source>Calls of each operator a week</source>
        <translation>تماس از هر اپراتور در هفته</translation>
    </message>
    <message>
        <source>Of one who is new</source>
        <translation>از کسی که تازه است</translation>
    </message>
    <message>
        <source>New for</source>
        <translation>تازه تا</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>دست‌بالا</translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation>شمارهٔ قرعه</translation>
    </message>
    <message>
        <source>Which calls are reviewed</source>
        <translation>کدام تماس‌ها ارزیابی می‌شوند</translation>
    </message>
    <message>
        <source>The lot is drawn from the calls&apos; names: the same rules draw the same calls.</source>
        <translation>قرعه از نام تماس‌ها کشیده می‌شود: همان قواعد، همان تماس‌ها.</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>هر اندازه</translation>
    </message>
    <message>
        <source>every queue</source>
        <translation>هر صف</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>هر نتیجه</translation>
    </message>
    <message>
        <source>What was said of the call</source>
        <translation>آنچه دربارهٔ تماس گفته شد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Which calls…</source>
        <translation>کدام تماس‌ها…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>Saved; {who} finds it in his feedback.</source>
        <translation>ذخیره شد؛ {who} آن را در بازخورد خود می‌بیند.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>گزارش‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>New, as in the room</source>
        <translation>تازه، مانند اتاق</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>نمایش در اتاق</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>اکنون بفرست</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>ذخیره شد: {name}.</translation>
    </message>
    <message>
        <source>{name} is being made; it goes out within a minute.</source>
        <translation>{name} ساخته می‌شود؛ تا یک دقیقهٔ دیگر فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>حذف شد: {name}.</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>ارسال بعدی</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>به هیچ‌کس</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>هر هفته</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>No reports are saved.</source>
        <translation>گزارشی ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Choose days, rows and filters in the room, then give them a name here.</source>
        <translation>در اتاق روزها، سطرها و صافی‌ها را برگزینید، سپس اینجا نامی بدهید.</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>در حال ساخت</translation>
    </message>
    <message>
        <source>Broke off while it was handed over: it may have gone out. Send it again if nobody has it.</source>
        <translation>هنگام تحویل قطع شد: شاید فرستاده شده باشد. اگر کسی آن را ندارد دوباره بفرستید.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>فرستاده شد {when}</translation>
    </message>
    <message>
        <source>failed {when}: {why}</source>
        <translation>ناموفق {when}: {why}</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before it nobody was there</source>
        <translation>
            <numerusform>%n بار پیش از آن کسی نبود</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused {whom}</source>
        <translation>سرور ایمیل نپذیرفت: {whom}</translation>
    </message>
    <message>
        <source>waits for the mail server: {why}</source>
        <translation>در انتظار سرور ایمیل: {why}</translation>
    </message>
    <message>
        <source>Arrivals by weekday and hour</source>
        <translation>تماس‌ها بر پایهٔ روز هفته و ساعت</translation>
    </message>
    <message>
        <source>Calls and service level over time</source>
        <translation>تماس‌ها و سطح خدمت در گذر زمان</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>تماس‌گیرندگان چقدر منتظر ماندند</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {hours}: %n call(s)</source>
        <translation>
            <numerusform>{weekday} {hours}: %n تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>سطح خدمت</translation>
    </message>
    <message>
        <source>{when}: no calls</source>
        <translation>{when}: تماسی نبود</translation>
    </message>
    <message>
        <source>{when}: {n} handled</source>
        <translation>{when}: {n} رسیدگی شد</translation>
    </message>
    <message>
        <source>{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}</source>
        <translation>{when}: {offered} عرضه، {answered} پاسخ، {abandoned} قطع، سطح خدمت {level}</translation>
    </message>
    <message>
        <source>{span} s: {answered} answered, {abandoned} hung up, {left} went elsewhere</source>
        <translation>{span} ثانیه: {answered} پاسخ، {abandoned} قطع، {left} به جای دیگر</translation>
    </message>
    <message>
        <source>within {within} s</source>
        <translation>ظرف {within} ثانیه</translation>
    </message>
    <message>
        <source>Click a heading, or press S in its column, to sort by it.</source>
        <translation>برای مرتب‌سازی روی سرستون کلیک کنید یا در ستون S را بزنید.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>در این روزها تماسی نبود.</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.</source>
        <translation>
            <numerusform>موعد {day} ساعت {time}. پیش از آن %n بار کسی نبود که بفرستد: این جای آن‌ها را می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>صفحهٔ {n}</translation>
    </message>
    <message>
        <source>Arrow keys read the values one by one, Enter shows the calls.</source>
        <translation>کلیدهای جهت مقدارها را یکی‌یکی می‌خوانند، Enter تماس‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Saved reports…</source>
        <translation>گزارش‌های ذخیره‌شده…</translation>
    </message>
    <message>
        <source>Charts and calls</source>
        <translation>نمودارها و تماس‌ها</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>اکسل…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>There are no figures to save.</source>
        <translation>عددی برای ذخیره نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) to {file}.</source>
        <translation>
            <numerusform>%n سطر در {file} ذخیره شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>“{room}” is for supervisors.</source>
        <translation>«{room}» برای سرپرستان است.</translation>
    </message>
    <message>
        <source>In time, at least</source>
        <translation>به‌موقع، دست‌کم</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>In time is within</source>
        <translation>به‌موقع یعنی در</translation>
    </message>
    <message>
        <source>Busy, at most</source>
        <translation>مشغول، دست‌بالا</translation>
    </message>
    <message>
        <source>Not there for calls</source>
        <translation>دور از تماس‌ها</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>نیم‌ساعت‌ها</translation>
    </message>
    <message>
        <source>Quarters of an hour</source>
        <translation>ربع‌ساعت‌ها</translation>
    </message>
    <message>
        <source>hang up (Erlang A)</source>
        <translation>قطع می‌کنند (ارلانگ A)</translation>
    </message>
    <message>
        <source>wait for ever (Erlang C)</source>
        <translation>همیشه منتظرند (ارلانگ C)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>تماس‌گیرندگان</translation>
    </message>
    <message>
        <source>People by interval</source>
        <translation>افراد در هر بازه</translation>
    </message>
    <message>
        <source>One more or less now</source>
        <translation>اکنون یکی بیشتر یا کمتر</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>آنچه وعده داده شده</translation>
    </message>
    <message>
        <source>If one leaves now</source>
        <translation>اگر اکنون یکی برود</translation>
    </message>
    <message>
        <source>People needed and there</source>
        <translation>افراد لازم و حاضر</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>همهٔ صف‌ها با هم</translation>
    </message>
    <message>
        <source>Needed at work</source>
        <translation>لازم سرِ کار</translation>
    </message>
    <message>
        <source>To roster</source>
        <translation>برای برنامه</translation>
    </message>
    <message>
        <source>There in those weeks</source>
        <translation>حاضر در آن هفته‌ها</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>خواندن تاریخچه لغو شد.</translation>
    </message>
    <message>
        <source>Nothing is lost, it goes on where it stopped.</source>
        <translation>چیزی از دست نرفته، از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>People count as equal and as if they had these calls alone; who serves several queues is counted in each.</source>
        <translation>افراد برابر شمرده می‌شوند و گویی فقط همین تماس‌ها را دارند؛ هر کس چند صف دارد در هر کدام شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Each interval by itself, as if it lasted until the line settles. Needed at work: the fewest who reach the target. To roster: so many that, without breaks, training and illness, they are at work. There: who was there for calls, as their calls tell.</source>
        <translation>هر بازه به‌تنهایی، گویی تا پایدار شدن صف ادامه دارد. لازم سرِ کار: کمترین کسانی که به هدف می‌رسند. برای برنامه: آن‌قدر که بدون استراحت، آموزش و بیماری همین اندازه سر کار باشند. حاضر: کسی که به گواه تماس‌هایش پای تماس بوده است.</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>زمان رسیدگی</translation>
    </message>
    <message>
        <source>There</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>کمبود</translation>
    </message>
    <message>
        <source>In time with those there</source>
        <translation>به‌موقع با حاضران</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>انتظار</translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs calls of %n week(s).</source>
        <translation>
            <numerusform>پیش‌بینی به تماس‌های %n هفته نیاز دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far there are calls of %n week(s).</source>
        <translation>
            <numerusform>تاکنون تماس‌های %n هفته هست.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls on this weekday.</source>
        <translation>در این روز هفته تماسی نبوده است.</translation>
    </message>
    <message>
        <source>Holidays are left out. Choose another day.</source>
        <translation>تعطیلات کنار گذاشته می‌شوند. روز دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The calendar has hours of its own for this day: usual calls, as far as it is open.</source>
        <translation>تقویم برای این روز ساعت ویژه دارد: تماس‌های معمول تا جایی که باز است.</translation>
    </message>
    <message>
        <source>Callers are taken to wait for ever (Erlang C).</source>
        <translation>فرض می‌شود تماس‌گیرندگان همیشه منتظر می‌مانند (ارلانگ C).</translation>
    </message>
    <message>
        <source>Callers hang up after {n} s on the mean, told from who did and who was answered before (Erlang A).</source>
        <translation>تماس‌گیرندگان به‌طور میانگین پس از {n} ثانیه قطع می‌کنند، به گواه آنان که قطع کردند و آنان که زودتر پاسخ گرفتند (ارلانگ A).</translation>
    </message>
    <message numerus="yes">
        <source>{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.</source>
        <translation>
            <numerusform>{calls} تماس انتظار می‌رود، از %n روزِ همین روز هفته؛ تازه‌ترین‌ها سنگین‌ترند.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good it is cannot be tried yet.</source>
        <translation>هنوز نمی‌توان سنجید چقدر خوب است.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</source>
        <translation>
            <numerusform>آزموده روی %n روز گذشته: نیم‌ساعت‌ها {slots} خطا داشتند، {luck} اگر تنها بخت می‌ماند؛ روزها {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lack</source>
        <translation>
            <numerusform>%n نفر کم است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than needed</source>
        <translation>
            <numerusform>%n نفر بیش از نیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>enough</source>
        <translation>کافی</translation>
    </message>
    <message numerus="yes">
        <source>People needed and there by interval; %n interval(s) with too few</source>
        <translation>
            <numerusform>افراد لازم و حاضر در هر بازه؛ در %n بازه کم است</numerusform>
        </translation>
    </message>
    <message>
        <source>People needed and there by interval; enough in all of them</source>
        <translation>افراد لازم و حاضر در هر بازه؛ در همه کافی</translation>
    </message>
    <message>
        <source>No calls are expected in this half hour.</source>
        <translation>در این نیم‌ساعت تماسی انتظار نمی‌رود.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>اکنون %n تماس‌گیرنده منتظر است. از {begins} تا {ends}، اگر چنین بماند:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>اکنون %n نفر سر کارند. از {begins} تا {ends}، اگر چنین بماند:</numerusform>
        </translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>یکی می‌رود</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>همین‌گونه</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی بیشتر</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>رشد می‌کند</translation>
    </message>
    <message>
        <source>The line grows by {n} callers an hour.</source>
        <translation>صف ساعتی {n} تماس‌گیرنده رشد می‌کند.</translation>
    </message>
    <message>
        <source>This is no card number: a digit is missing or wrong.</source>
        <translation>این شمارهٔ کارت نیست: رقمی کم یا نادرست است.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>دوباره بپرسید.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>بدهی</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>دستی نوشته شده</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>از پروندهٔ واردشده</translation>
    </message>
    <message>
        <source>owes {amount} {currency}</source>
        <translation>بدهی {amount} {currency}</translation>
    </message>
    <message>
        <source>Known on {day}: {where}</source>
        <translation>معلوم در {day}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>days of a calendar</comment>
        <translation>
            <numerusform>و %n تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of the coming year is other than its weekday.</source>
        <translation>هیچ روزی در سال پیش رو جز روز هفتهٔ خود نیست.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: بسته</translation>
    </message>
    <message>
        <source>{day}: closed until {time}</source>
        <translation>{day}: بسته تا {time}</translation>
    </message>
    <message>
        <source>{day}: open {times}</source>
        <translation>{day}: باز {times}</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go forward by {n} min while it is open: it is open for less.</source>
        <translation>{day} ساعت {time} ساعت‌های آنجا هنگام باز بودن {n} دقیقه جلو می‌روند: کمتر باز است.</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go back by {n} min while it is open: it is open for longer.</source>
        <translation>{day} ساعت {time} ساعت‌های آنجا هنگام باز بودن {n} دقیقه عقب می‌روند: بیشتر باز است.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <source>Begin with this step</source>
        <translation>از این گام آغاز شود</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>برداشتن این گام</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره انجام بده</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Fit it in</source>
        <translation>جا دادن</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>چیزی برای بازگشت نیست.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>چیزی واگردانی نشده است.</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, + and - change the size, 0 fits it in.</source>
        <translation>کلیدهای جهت از گام به گام می‌روند، + و - اندازه را تغییر می‌دهند، 0 جا می‌دهد.</translation>
    </message>
    <message>
        <source>Steps of the menu</source>
        <translation>گام‌های منو</translation>
    </message>
    <message>
        <source>{key} → {step}</source>
        <translation>{key} ← {step}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>چیزی کم است</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ضبط نشده</translation>
    </message>
    <message>
        <source>any other number</source>
        <translation>هر شمارهٔ دیگر</translation>
    </message>
    <message>
        <source>Nobody yet: choose it for a number, on the page Numbers.</source>
        <translation>هنوز هیچ‌کس: در صفحهٔ شماره‌ها برای شماره‌ای برگزینیدش.</translation>
    </message>
    <message>
        <source>The whole menu</source>
        <translation>همهٔ منو</translation>
    </message>
    <message>
        <source>Callers are asked nothing.</source>
        <translation>از تماس‌گیرندگان چیزی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>A menu asks by key before a person is rung: zero always leads to one.</source>
        <translation>منو پیش از زنگ خوردن با کلید می‌پرسد: صفر همیشه به یک نفر می‌رسد.</translation>
    </message>
    <message>
        <source>New menu</source>
        <translation>منوی تازه</translation>
    </message>
    <message>
        <source>Ask for a key, then a queue</source>
        <translation>کلید خواستن، سپس صف</translation>
    </message>
    <message>
        <source>Ask for a number, then a person</source>
        <translation>شماره خواستن، سپس یک نفر</translation>
    </message>
    <message>
        <source>Say something, and again if wanted</source>
        <translation>چیزی گفتن، و اگر خواست دوباره</translation>
    </message>
    <message>
        <source>This menu is shipped with Ringdesk. Copy it to change it.</source>
        <translation>این منو همراه Ringdesk است. برای تغییر، رونویسی‌اش کنید.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>منوها</translation>
    </message>
    <message>
        <source>Copy this menu</source>
        <translation>رونویسی این منو</translation>
    </message>
    <message>
        <source>Remove this menu</source>
        <translation>برداشتن این منو</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>{step}: {words}</source>
        <translation>{step}: {words}</translation>
    </message>
    <message>
        <source>Recording {name}</source>
        <translation>ضبط {name}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (رونوشت)</translation>
    </message>
    <message>
        <source>{name}: first</source>
        <translation>{name}: نخستین</translation>
    </message>
    <message>
        <source>{name}: last</source>
        <translation>{name}: واپسین</translation>
    </message>
    <message>
        <source>There is no reason for a break.</source>
        <translation>دلیلی برای استراحت نیست.</translation>
    </message>
    <message>
        <source>New pause</source>
        <translation>استراحت تازه</translation>
    </message>
    <message>
        <source>One must be left: nobody could have a break.</source>
        <translation>یکی باید بماند: وگرنه کسی نمی‌تواند استراحت کند.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>استراحت‌ها</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>Who is away longer is late back on the floor.</source>
        <translation>هر که بیشتر نباشد، در سالن دیرکرده است.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقیقه</translation>
    </message>
    <message>
        <source>Kept in records as “{code}”, whatever it is called.</source>
        <translation>در سوابق «{code}» می‌ماند، هر نامی که داشته باشد.</translation>
    </message>
    <message>
        <source>The plan names no recording.</source>
        <translation>برنامه ضبطی نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Callers hear music alone.</source>
        <translation>تماس‌گیرندگان فقط موسیقی می‌شنوند.</translation>
    </message>
    <message>
        <source>Callers hear another “{name}” now.</source>
        <translation>تماس‌گیرندگان اکنون «{name}» دیگری می‌شنوند.</translation>
    </message>
    <message>
        <source>Callers hear the “{name}” that came with Ringdesk again.</source>
        <translation>تماس‌گیرندگان دوباره «{name}» خود Ringdesk را می‌شنوند.</translation>
    </message>
    <message>
        <source>It is the one that came with Ringdesk.</source>
        <translation>این همان ضبط خود Ringdesk است.</translation>
    </message>
    <message>
        <source>Recordings are made at a desk beside the exchange.</source>
        <translation>ضبط در میز کنار مرکز تلفن انجام می‌شود.</translation>
    </message>
    <message>
        <source>Languages of the recording</source>
        <translation>زبان‌های ضبط</translation>
    </message>
    <message>
        <source>Who says it:</source>
        <translation>چه کسی می‌گوید:</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>ساختن یکی دیگر…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>بلندگویی برای پخش نیست.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>قاعده‌ای نیست.</translation>
    </message>
    <message>
        <source>Every call goes where its number leads. A rule sends some callers elsewhere.</source>
        <translation>هر تماس به جایی می‌رود که شماره‌اش می‌برد. قاعده برخی را جای دیگر می‌فرستد.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>فرقی نمی‌کند</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>زبان تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Try a call…</source>
        <translation>آزمودن تماس…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>Contacts and the tester name the rule so.</source>
        <translation>تماس‌ها و آزماینده قاعده را چنین می‌نامند.</translation>
    </message>
    <message>
        <source>Which calls: all that is said here must hold</source>
        <translation>کدام تماس‌ها: همهٔ آنچه اینجا آمده باید برقرار باشد</translation>
    </message>
    <message>
        <source>With commas between them; nothing: every number.</source>
        <translation>با ویرگول میانشان؛ خالی: هر شماره.</translation>
    </message>
    <message>
        <source>Beginnings like +37052 or countries like LT, with commas between them.</source>
        <translation>آغازها مانند +37052 یا کشورها مانند LT، با ویرگول.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>پیدا</translation>
    </message>
    <message>
        <source>certainly known</source>
        <translation>قطعاً شناخته</translation>
    </message>
    <message>
        <source>not certainly known</source>
        <translation>نه قطعاً شناخته</translation>
    </message>
    <message>
        <source>Of a caller who is known: at least so much.</source>
        <translation>برای تماس‌گیرندهٔ شناخته: دست‌کم این اندازه.</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>He and his company, in this currency alone: 100 EUR.</source>
        <translation>او و شرکتش، فقط به همین ارز: 100 EUR.</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Points for the wait in line, whatever the rules after it say.</source>
        <translation>امتیاز برای نوبت، هرچه قاعده‌های بعدی بگویند.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>برو به</translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>برقرار است</translation>
    </message>
    <message>
        <source>Where the number leads</source>
        <translation>هرجا شماره می‌برد</translation>
    </message>
    <message>
        <source>Changed here, and not saved yet.</source>
        <translation>اینجا تغییر کرده و هنوز ذخیره نشده.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>صفحه‌های برنامه</translation>
    </message>
    <message>
        <source>Make a recording…</source>
        <translation>ساختن ضبط…</translation>
    </message>
    <message>
        <source>Only you see it; the operator reads the line below.</source>
        <translation>فقط شما می‌بینید؛ اپراتور سطر پایین را می‌خواند.</translation>
    </message>
    <message>
        <source>One after the other, with commas; {number:digits} says a value.</source>
        <translation>یکی پس از دیگری با ویرگول؛ {number:digits} مقداری را می‌گوید.</translation>
    </message>
    <message>
        <source>A name for what is typed; {name} in a recording or title says it.</source>
        <translation>نامی برای آنچه وارد شد؛ {name} در ضبط یا عنوان آن را می‌گوید.</translation>
    </message>
    <message>
        <source>{number} in it stands for what was typed.</source>
        <translation>{number} در آن یعنی آنچه وارد شد.</translation>
    </message>
    <message>
        <source>everybody of the queue</source>
        <translation>همهٔ افراد صف</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>شمارهٔ بیرونی</translation>
    </message>
    <message>
        <source>A number outside…</source>
        <translation>شماره‌ای بیرونی…</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>آزمایش {name}</translation>
    </message>
    <message>
        <source>Number that is dialled</source>
        <translation>شمارهٔ گرفته‌شده</translation>
    </message>
    <message>
        <source>the menu at once</source>
        <translation>یک‌راست منو</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>زمان تماس</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>از آغاز</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Hears it to the end</source>
        <translation>تا پایان می‌شنود</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر می‌ماند</translation>
    </message>
    <message>
        <source>Says something</source>
        <translation>چیزی می‌گوید</translation>
    </message>
    <message>
        <source>The way taken</source>
        <translation>راه پیموده</translation>
    </message>
    <message>
        <source>The menu served him, and the call ends.</source>
        <translation>منو کارش را انجام داد و تماس پایان می‌یابد.</translation>
    </message>
    <message>
        <source>It is found</source>
        <translation>یافت می‌شود</translation>
    </message>
    <message>
        <source>He must prove it</source>
        <translation>باید ثابت کند</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>انجام می‌شود</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>نمی‌شود</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>The office looks up a request. What does it answer?</source>
        <translation>دفتر درخواستی را می‌جوید. چه پاسخ می‌دهد؟</translation>
    </message>
    <message>
        <source>The office looks up the last order. What does it answer?</source>
        <translation>دفتر آخرین سفارش را می‌جوید. چه پاسخ می‌دهد؟</translation>
    </message>
    <message>
        <source>The same is ordered again. Does it work?</source>
        <translation>همان دوباره سفارش داده می‌شود. می‌شود؟</translation>
    </message>
    <message>
        <source>A request is opened. Does it work?</source>
        <translation>درخواستی باز می‌شود. می‌شود؟</translation>
    </message>
    <message>
        <source>A colleague is told. Does it work?</source>
        <translation>به همکاری خبر داده می‌شود. می‌شود؟</translation>
    </message>
    <message>
        <source>the office answers: found</source>
        <translation>پاسخ دفتر: یافت شد</translation>
    </message>
    <message>
        <source>the office answers: there is none</source>
        <translation>پاسخ دفتر: نیست</translation>
    </message>
    <message>
        <source>the office asks for proof</source>
        <translation>دفتر اثبات می‌خواهد</translation>
    </message>
    <message>
        <source>the office does not answer</source>
        <translation>دفتر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>می‌شنود</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>می‌فشارد</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>باخبر می‌شود</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>سخن می‌گوید</translation>
    </message>
    <message>
        <source>his words are kept</source>
        <translation>سخنش نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>منتظر است</translation>
    </message>
    <message>
        <source>nothing is pressed</source>
        <translation>چیزی فشرده نشد</translation>
    </message>
    <message>
        <source>{name} ({language}): {words}</source>
        <translation>{name} ({language}): {words}</translation>
    </message>
    <message>
        <source>He is recorded now.</source>
        <translation>اکنون صدایش ضبط می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is said: he may press a key, or wait.</source>
        <translation>چیزی گفته نمی‌شود: می‌تواند کلیدی بفشارد یا منتظر بماند.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>بایست</translation>
    </message>
    <message>
        <source>No microphone is connected: plug one in, and choose it in the settings.</source>
        <translation>میکروفونی وصل نیست: یکی وصل کنید و در تنظیمات برگزینید.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: is it switched off, or used by another program?</source>
        <translation>میکروفون صدایی نمی‌دهد: خاموش است یا برنامهٔ دیگری آن را به کار برده؟</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>سطح میکروفون</translation>
    </message>
    <message>
        <source>Speak in {n} s…</source>
        <translation>پس از {n} ثانیه سخن بگویید…</translation>
    </message>
    <message>
        <source>Recording: {n} s of {most}</source>
        <translation>ضبط: {n} از {most} ثانیه</translation>
    </message>
    <message>
        <source>too loud: move away</source>
        <translation>بلند است: دور شوید</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the page before</comment>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next page</comment>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>این نخستین صفحه است.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>این آخرین صفحه است.</translation>
    </message>
    <message>
        <source>Find a customer: name or number (Ctrl+F)</source>
        <translation>یافتن مشتری: نام یا شماره (Ctrl+F)</translation>
    </message>
    <message>
        <source>Those who came most stand first; a heading sorts the page. Excel and CSV have all.</source>
        <translation>پرتماس‌ترین‌ها نخست‌اند؛ سرستون همین صفحه را مرتب می‌کند. Excel و CSV همه را دارند.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %n customer(s); Excel and CSV have all.</source>
        <translation>
            <numerusform>نخستین {n} از %n مشتری؛ Excel و CSV همه را دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else talks in a call now: there is nothing to listen to.</source>
        <translation>اکنون کس دیگری در تماس نیست: چیزی برای شنیدن وجود ندارد.</translation>
    </message>
    <message>
        <source>Several calls are talked in. The first is marked: press the key again, or mark another by the arrows.</source>
        <translation>چند تماس در جریان است. اولی نشان شده است: کلید را دوباره بزنید یا با پیکان‌ها تماس دیگری را نشان کنید.</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>بدون بدهی</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile: {theirs}. Save again to keep yours.</source>
        <translation>در این میان کس دیگری ذخیره کرد: {theirs}. برای نگه‌داشتن مقدار خودتان دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>No request is known that this call is about.</source>
        <translation>معلوم نیست این تماس دربارهٔ کدام درخواست است.</translation>
    </message>
    <message>
        <source>This belongs to a team that you do not look after.</source>
        <translation>این متعلق به گروهی است که شما سرپرست آن نیستید.</translation>
    </message>
    <message>
        <source>Ask a supervisor of that team, or one of the whole house.</source>
        <translation>از سرپرست آن گروه یا سرپرست کل مجموعه بپرسید.</translation>
    </message>
</context>
</TS>
