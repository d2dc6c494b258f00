<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">يُخصم من السعر</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">التالي: السبب</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">اكتب المبلغ</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">المرتجعات</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">يُرجى التوجّه إلى موظف.</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">امسح رمز إيصالك لإرجاع شيء ما.</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">الكاميرا تقرؤه أيضًا: أمسك الرمز الشريطي بثبات أمامها.</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">ليس لديك إيصال، أو لا يمكن مسحه؟</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">الموظفون</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">رقمك</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">ما يُعاد</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">السلعة التالية</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">ما الذي يغطيها؟ %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">ما الذي يغطي هذه السلعة؟</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">المرتجعات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">لا مرتجعات اليوم حتى الآن.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">اطلب مساعدة موظف</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">عرض الكل</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">ما الذي يغطي هذه السلعة؟</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">كم العدد</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">إرجاع جديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">ماذا تريد بدلًا منها؟</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">امسح الرمز على كل سلعة تريدها. ترى المبلغ قبل أن يصبح أي شيء نهائيًا.</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">ما تأخذه</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">امسح لإضافة سلعة</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">السلعة نفسها: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">العودة إلى السبب</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">العودة إلى العميل</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">كم يُخصم من السعر؟</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">اتفق عليه مع العميل الذي يحتفظ بالبضاعة.</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">اتفق عليه مع العميل الذي يحتفظ بالبضاعة. الحد الأقصى %1.</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">التالي: رقم PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">شخص ثانٍ يوافق على %1</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">رقمك أو شارتك مع رقم PIN تثبت هذه الموافقة. بعد ذلك يتابع العميل.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">للموظف: سجّل الدخول هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">أستطيع المتابعة بنفسي</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">تم استدعاء موظف</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">سيأتي من يساعدك.</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">يرى الموظف الرقم نفسه، فلا حاجة إلى أن تشرح مرة أخرى.</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">ما يعرفه الموظف</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">إرجاعك</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">يبقى كما هو. لا يضيع شيء أثناء انتظارك.</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">تحتاج إلى شيء الآن؟</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">يستطيع الموظف أن يقرأ لك الشاشة، أو يكتب لك، أو يرافقك إلى مكتب المرتجعات.</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">تم تسجيل إرجاعك. إذا توقفت الآن، نمسح هذه الشاشة حفاظًا على خصوصية بياناتك.</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">إذا توقفت الآن، فلن يُرجَع شيء. تبقى سلعك معك، ونمسح هذه الشاشة حفاظًا على خصوصية بياناتك.</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">نعم، أعطني وقتًا أطول</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">لا، توقّف هنا</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">ثانية</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">ما يمكنك فعله بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">لم يبقَ شيء</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">المس سلعة أولًا</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">ماذا تريد أن تُرجع؟</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">المس كل سلعة. لا شيء نهائي بعد.</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">تم العثور على الإيصال</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">قد تسترد حتى</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">ابحث عنه</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">اكتب الرقم أولًا</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">اكتب الرقم الذي على إيصالك</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">اكتب الرقم الذي على إيصالك. هو مطبوع بجانب الرمز الشريطي.</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">هو مطبوع بجانب الرمز الشريطي. ليس لديك إيصال أبدًا؟ اضغط «مساعدة» وسيبحث موظف عن عملية شرائك.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">رقم الإيصال</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اختر لغتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">المرتجعات</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">إرجاع جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">تحديث</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">الأوراق</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">تسجيل الخروج</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">العودة إلى المرتجعات</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">السجل اليومي</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">بضاعة قديمة</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">اختر واحدًا أولًا</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">لم يُدفع بعد</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">الرمز على ورقة الدفع</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">ما الذي حدث، بكلماتك</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">اكتب الرمز أولًا</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">اختر سببًا</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">اكتب الملاحظة أولًا</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هو</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">بضاعة قديمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">ابحث عنه</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">امسحه أو اكتبه أولًا</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">اذكر ما هو أولًا</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">لا يوجد إيصال</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">اطبع ملصقًا للصندوق</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">اطبعه مرة أخرى</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">خطر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">الخطوة %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">للعميل</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">لا شيء مفتوح: تحرّكت أموال كل المرتجعات.</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">جارٍ السؤال. قد يستغرق ذلك حتى دقيقة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">دوّنه</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">ما تقوله يُحفظ باسمك، وتراه الإدارة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 من %2</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">اكتبه أولًا</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">لا توجد طابعة</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة من فضلك</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">إرجاعك</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">تم حفظه بالفعل. لا يضيع شيء مهما حدث الآن.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">رمز الإرجاع %1</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">رقم إرجاعك</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">فيها عيب</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">عندها قد يمنحك القانون أكثر</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">إصلاح أو سلعة جديدة</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">الاختيار لك، ولا يكلّفك شيئًا</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">الاختيار لك. موظف يقوم بهذا معك</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">استبدال أو رصيد شراء</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">أنت تختار ما تريد</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">موظف يقوم بهذا معك</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">المتابعة مع سلعك الأخرى</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">الإنهاء هنا، مع بيان مكتوب بذلك</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">الإنهاء هنا. لا يُرجَع شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">لماذا؟</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">لماذا؟ %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">ما نخصمه</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">كيف نحسبه</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">من المفيد أن تعرف</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">سياستنا هنا أفضل لك من القانون (%1)، لذلك نطبّق سياستنا. %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">استُلم في %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">اليوم، اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">آخر يوم %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">سياستنا هي التي تقرر</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">القانون يمنح استرداد المبلغ كاملًا</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">القانون هو الذي يقرر</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">هذا الرقم ورقم PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">محاولات PIN خاطئة كثيرة. يُرجى الانتظار قبل المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">لم يعد هذا الجهاز قادرًا على التحقق من أرقام PIN. يُرجى الاتصال بالصيانة.</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">كلمتك محسوبة. الآن يلزم شخص ثانٍ يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">يجب أن يكون الشخص الثاني شخصًا آخر.</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">لا يحق لك الموافقة على المرتجعات. اطلب ذلك من مشرف أو مدير.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">هذا أكثر مما يحق لك الموافقة عليه. اطلب ذلك ممن يحق له، مثل المدير.</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">لا يمكن لأحد أن يوافق على إرجاع يُجريه بنفسه.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">الموافقة تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">يلزم لهذا رقم PIN أيضًا. يُرجى كتابته.</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">تلزم لهذا شارتك أيضًا. يُرجى مسحها وكتابة رقم PIN مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">لا أحد في المتجر يستطيع الموافقة على هذا. يبقى الجواب «لا».</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">جهاز قديم</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">مقابل جهاز جديد من النوع نفسه تم شراؤه هنا</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">شيء صغير جدًا</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">كهربائي، ولا يزيد أي ضلع منه على 25 سم</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">بطاريات</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">المحمولة منها: مغلقة بإحكام وتُحمل باليد</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">لا، كل شيء سليم</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">أو لا توجد فيه بطارية</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">نعم، أو لست متأكدًا</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">يبقى منفصلًا: انظر ما يجب فعله</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">ما الذي يتم تسليمه؟</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">هل توجد فيه بطارية منتفخة أو مسرِّبة أو ساخنة أو مكسورة؟</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">أي إيصال فيه الجهاز الجديد؟</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">أيّ من هذه تم شراؤه بدلًا منه؟</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">ما هو، وكم العدد؟</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">استُعيد مجانًا</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">لا يُستلم هنا</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">هذا ليس لصندوق التجميع.</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">أيًّا كان صانعه، ومن دون رسوم.</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">انظر إليه قبل أن تلمسه. عند الشك، قل نعم.</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">امسحه أو اكتب رقمه. يجب أن يؤدي القديم ما يؤديه الجديد.</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">يجب أن يؤدي ما يؤديه القديم.</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">كما تراه: تكفي كلمات قليلة.</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">أعطِ هذا للعميل مكتوبًا.</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">لم يُدوَّن شيء. افعل هذا الآن:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">لم يحدد هذا المتجر كيف يستعيد البضاعة القديمة. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">لا يمكن الرجوع إلى القانون هنا الآن. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">لم يعد ذلك الإيصال موجودًا. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">تعذّر تدوين ذلك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">ابحث عن الإيصال</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">يُتخذ القرار فور وصول الإيصال إلى هنا</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">اسأل الإدارة الرئيسية مرة أخرى</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">يُدفع كما هو مخطط فور أن توافق</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">ادفع مرة أخرى</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">بالطريقة نفسها، برقم جديد</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">ادفع بطريقة: %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">فقط إذا قال العميل: «%1»</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">إبقاء السعر كما كان</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">العميل يوافق، ولا يُدفع شيء</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">إعادة البضاعة إلى صاحبها</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">يأخذها العميل معه، ولا يُدفع شيء</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">اسأل جهاز البطاقات</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">لا يحرّك أي مال، كرّره كما تشاء</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">تم الدفع: أدخل الرمز</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">لم يتم الدفع: رأيتُ التقرير</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">قيد الانتظار</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">غير مؤكَّد</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">يجب دفعه</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">ينتظر الإدارة الرئيسية</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">يجب دفعه</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">مدفوع</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">غير مدفوع</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">غير مؤكَّد</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">لا إيصال بعد</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">تمت إعادة المال</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">البضاعة عندنا، والمال سيتبع</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">نتحقق مما جرى للمال</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">رُفض الدفع، وما زلنا مدينين به</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">ما لم يُقبل، ولماذا</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">استعاد العميل بضاعته</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">من هو، مع كل المراجع ومكان للتوقيع</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">لبضاعة لا يجوز لأحد بيعها مجددًا</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">لبضاعة تنتظر الإصلاح</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">لشركة</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">مع ما تبقّى فيها الآن</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">أوراق أي إرجاع؟</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">ما رقم الإرجاع؟</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">أي ورقة؟</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">لأي شركة هي؟</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">ما عنوانها؟</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">هذا هو نصها</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">لم يُرجَع شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">آخر المرتجعات هنا، الأحدث أولًا. أو امسح الرمز الذي على القسيمة.</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">كما على القسيمة: R-0412-K1-7Q4M9X2C.</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">بحسب حالة الإرجاع الآن.</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">كما على فاتورتها. يُطبع، ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">بفاصلة بين أسطره.</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">كل نسخة إضافية يُكتب عليها أنها كذلك، وتُسجَّل باسمك.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">ليس لهذا الجهاز طابعة.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">الشركة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">الإرجاع</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">ابحث عنه</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">طباعة نسخة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">نسخة المتجر</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">ملصق ما يوضع جانبًا</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">ملصق الإصلاح</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">الإشعار الدائن</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">بطاقة الرصيد أو الهدايا</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">قسيمة العميل</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">لا نعرف ذلك الإرجاع هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">تغيّرت حالة الإرجاع في هذه الأثناء. يُرجى اختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا البحث عن ذلك الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">تمت الطباعة.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">نفد الورق من الطابعة. يُرجى تعبئتها والطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">لم تطبعه الطابعة. يُرجى تفقّدها.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">غير مفتوحة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">مستعملة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">متضررة</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">غير آمنة</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">كما بيعت، بختمها وكل ما معها</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">جُرّبت أو فُحصت، كما في المتجر</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">أكثر من ذلك</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">فيها كسر أو تمزق أو أثر</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">توضع جانبًا وعليها ملصق</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">يقرر أحدهم لاحقًا</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">مشطوبة</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">إلى الرف مجددًا</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">قطع أو درجة ثانية</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">للإصلاح</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">إلى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">إلى المورّد</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">لم يُدوَّن أي منها</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">كلها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 من %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">الإيصال %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">على ورق، %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">بلا إيصال</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">إيصال</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">من متجرنا، على ورق أو على شاشة</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">البضاعة فقط</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">لا شيء يدل على تاريخ شرائها</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">رقم طلبية</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">من طرد أو رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">البطاقة التي دُفع بها</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">بالرمز البديل الذي يعرضه جهاز البطاقات</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">رقم عميل</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">من بطاقة ولاء أو حساب</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">إيصال لا نستطيع العثور عليه</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">يُردّ المبلغ بعد وصول الإيصال</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">عند استلامها</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">في يوم لاحق</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">في يوم يعرفه العميل</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">تختاره في الصفحة التالية</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">لا أحد يعرف</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">عندها لا يُذكر عن ذلك شيء</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">بحسب قواعدنا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">عن عملية البيع</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">كم العدد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">متى ظهر أول مرة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">الموجود هنا الآن</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">ماذا يحدث لها</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">التشغيلة</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">المزيد عنها</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">إزالتها</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">ليست ضمن هذا الإرجاع</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">امسحه أو اكتبه أولًا</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">اكتبه أولًا</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">تظهر فقط عملية بيع واحدة مطابقة لا غيرها: مشتريات الآخرين تبقى لهم.</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">ما رقم الطلبية؟</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">الطلبية</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">بأي بطاقة تم الدفع؟</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">الرمز البديل الذي يعرضه جهاز البطاقات لها. لا رقم البطاقة أبدًا.</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">رمز البطاقة البديل</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">ما رقم العميل؟</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">رقم العميل</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">أي إيصال؟</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">امسح رمزه، أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">ما رقمها التسلسلي؟</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">الرقم التسلسلي %1 من %2</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">امسحه أو اكتبه: لا يعود إلا ما تم بيعه.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">الرقم التسلسلي</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">ليس لها رقم</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">البقية بلا أرقام</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">ما الرقم الذي على الورقة؟</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">كما هو مطبوع. تبقى البضاعة هنا، ويُردّ المبلغ بعد وصول الإيصال.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">الرقم على الورقة</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">أي بضاعة تذكرها الورقة؟</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">امسحها، أو اكتب رقم الصنف.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">الصنف</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">كم كان ثمن الواحدة؟</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">كما هو مطبوع، شاملًا الضريبة.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">ثمن الواحدة</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">ما يُعاد</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">المس واحدة لتغييرها أو لإزالتها.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">عرض الجواب</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">أضف سطرًا من الورقة</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">أضف شيئًا آخر</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">ماذا لدى العميل؟</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">ماذا لدى العميل للسلعة التالية؟</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">الإيصال هو الأفضل: يبيّن ما دُفع وكيف دُفع.</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">أيّ من هذه يُعاد؟</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">واحدة في كل مرة. يمكنك إضافة المزيد بعدها.</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">أي بضاعة هي؟</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">امسح الرمز الذي عليها أو اكتبه. تُحسب بأدنى سعر في الفترة الأخيرة.</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">من الذي يُحضرها؟</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">رقم عميل أو رمز بديل، لا اسم أبدًا: به تُعدّ المرتجعات بلا إيصال.</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">لم يقدّم العميل أيًّا منهما</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">أي يوم مكتوب على الورقة؟</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">المس يومًا أولًا</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">أي سطر هو من الورقة؟</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">بالعدّ من الأعلى.</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">كم العدد المذكور في ذلك السطر؟</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">كم واحدة تُعاد؟</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">لماذا تُعاد؟</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">متى ظهر أول مرة؟</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">هذا يحدد الحقوق التي يمنحها القانون للعميل.</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">في أي يوم ظهر أول مرة؟</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">في أي حالة هي؟</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">كما تراها الآن.</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">ما قيل عنها</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">المس ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">هذا صحيح</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">كم واحدة منها موجودة هنا؟</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">البقية معلن عنها: لا يُدفع عنها شيء قبل وصولها.</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">ماذا يحدث لها؟</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">أي رقم تشغيلة مطبوع عليها؟</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">يبيّن إن كان استدعاء المنتج يشملها.</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">لا شيء مطبوع</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">ذلك السطر مُدخل بالفعل. المسه هناك لتغيير العدد.</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">إيصال الهدية إرجاع مستقل. أنهِ هذا أولًا.</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">ذلك الإيصال بعملة أخرى. هو إرجاع مستقل.</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">ما على الورقة إرجاع مستقل. أنهِ هذا أولًا.</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">تلك قسيمة إرجاع. لا يمكن إرجاع شيء بها.</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">ذلك ليس رمز إيصال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا البحث عن ذلك الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">لا نعرف ذلك الإيصال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">لا توجد عملية بيع واحدة تطابق ذلك وحدها. جرّب شيئًا آخر لدى العميل.</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">العيب بسيط</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">في بعض الأماكن لا يُنهي العيب البسيط البيع</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">العيب كبير</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">في بعض الأماكن لا يلزم أحدًا عندها انتظار الإصلاح</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">لا يستطيع أحد إصلاحها أو استبدالها</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">لا يبقى إلا خصم من الثمن أو رد المال</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">الختم مكسور</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">يهم ذلك للبضاعة المختومة لأسباب صحية أو للتسجيلات</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">استُعملت أكثر مما يكون في المتجر</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">يهم ذلك للبيع عن بُعد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1. استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">لا شيء خاص</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">لم يُبلَّغ العميل</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">أُبلغ العميل متأخرًا، %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">أُبلغ العميل في الوقت المناسب</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">شركة</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">مستهلك</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">كلفة إحضارها</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">ركّبناها نحن</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">تفسد</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">الإصلاحات والتكاليف وما تراه عليها</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">الإصلاحات حتى الآن</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">ما تراه عليها</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">صالحة حتى</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">المس للإزالة</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">استعادها العميل</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">تختار اليوم بعد هذا</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">ما زالت قيد الإصلاح</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">في وقت معقول</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">أو سبّب إزعاجًا كبيرًا للعميل</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">اضطر العميل إلى إرسالها</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">بريد أو شركة نقل</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">أحضرها العميل بنفسه</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">أجرة مواصلات أو موقف سيارة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">لم يسأل أحد</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">من اشترى</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">الحق في الإلغاء</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">النقاط في حساب الولاء للعميل</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">لنفسه في الأساس</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">لتجارته: قانون المستهلك لا يشمله</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">للعميل عندها مدة أطول</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">أُبلغ العميل متأخرًا</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">هذا كل شيء</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">فقط ما يقوله العميل أو ما تراه أنت. قد يحدد ما يمنحه القانون للعميل.</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">أضف إصلاحًا</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">متى طلب العميل الإصلاح؟</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">كيف انتهى الإصلاح؟</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">متى استعادها العميل؟</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">كم استغرق الإصلاح؟</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">كم كلّف العميل إحضارها؟</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">القانون يحدد من يتحملها. يدفعها موظف.</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">كم كانت الكلفة؟</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">كما في ما يُريك إياه العميل.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">كم كلّف ذلك</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">ماذا ترى عليها؟</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">المس ما هو صحيح.</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">متى ركّبناها؟</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">تبدأ مدة العميل عندما تعمل.</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">لم نركّبها نحن</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">حتى متى تبقى صالحة؟</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">لا تفسد</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">من اشتراها؟</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">هل أُبلغ العميل بأن له أن يلغي؟</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">يهم ذلك لما تم شراؤه عن بُعد.</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">متى أُبلغ العميل؟</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">كم نقطة في حساب العميل؟</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">كما في نظام الولاء. ما ينقص من النقاط التي منحها البيع يجوز خصمه.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">النقاط</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1 بالثمن الذي دفعته</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1 بسعر اليوم</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 بسعر %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">للدفع، ومنه VAT بقيمة %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">للدفع</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">تسترد، ومنه VAT بقيمة %1</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">تسترد</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">ما تأخذه</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">ما يُعاد</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">بالطريقة التي دفعت بها</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">كرصيد شراء</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">فقط إذا أردت. لتنفقه لدينا</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">نقدًا</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">فقط إذا أردت. موظف يدفعه لك</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">يستلمه موظف هنا</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">على جهاز البطاقات</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">تدفع الفرق</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">استبدال بلا فرق</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">تسترد الفرق</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">لا شيء للدفع</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">يتم النصفان معًا، أو لا يتم أي منهما.</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">تحتفظ السلع الجديدة في سياستنا بتاريخ الشراء الأول %1.</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">تحتفظ السلع الجديدة في سياستنا بتاريخ الشراء الأول للقديمة.</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">يستمر ضمانك المدفوع.</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">الحقوق القانونية لها تبدأ اليوم.</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">استبدال، لا شيء للدفع</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">ادفع %1</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">رد %1 إلى البطاقة %2</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">استبدال، ورد %1</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">إثبات استبدالك</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">السلع الجديدة صارت لك</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">لا شيء للدفع. يُرجى ترك السلع القديمة هنا. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">دفعت %1. يُرجى ترك السلع القديمة هنا. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">يُعاد الفرق بالطريقة التي تم الدفع بها.</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">الفرق وقدره %1 يُعاد %2.</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">تم دفع الفرق: %1.</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">يُرجى ترك السلع القديمة هنا. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">إثبات إرجاعك</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">تم تسجيل إرجاعك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">إثبات تخفيض الثمن</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">تم تسجيل تخفيض الثمن</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">تحتفظ بالسلع، وتسترد المال الذي يُخصم من ثمنها. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">تم دفع تخفيض الثمن</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">تحتفظ بالسلع. %1. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">تحتفظ بالسلع، و%1 يُعاد %2. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">تم حجز الإصلاح</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">يُرجى تسليم سلعتك إلى موظف مع هذه القسيمة. نتولى إصلاحها، ولا يكلّفك ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">رصيد الشراء جاهز</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">تم دفع المبلغ المسترد</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1. يظهر المبلغ في البطاقة عادةً خلال 3 إلى 5 أيام عمل. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">تم تسجيل إرجاعك. لا يوجد مال لتحريكه.</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">تم تسجيل إرجاعك، ويُردّ المبلغ بالطريقة التي تم الدفع بها. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">تم تسجيل إرجاعك. يُرجى استلام النقود من موظف، ومعك هذه القسيمة.</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">تم تسجيل إرجاعك ويُردّ المبلغ %1. تستغرق البطاقات عادةً من 3 إلى 5 أيام عمل. هذه القسيمة إثباتك.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">غير مقبول</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">لا يمكننا تخفيض هذا الثمن.</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">لا يمكننا استعادة هذه السلع.</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">تقول سجلاتنا إنها أُعيدت من قبل، أو يجري إرجاعها في مكان آخر. لم يتحرك أي مال. يُرجى أخذ سلعك معك، أو سؤال موظف.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">تم الاسترجاع</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">سلعك لك من جديد.</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">لم يُرجَع شيء، ولم يتحرك أي مال. يُرجى أخذ سلعك معك. يمكنك إرجاعها في وقت آخر.</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">يبقى السعر كما كان.</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">لم يتحرك أي مال، وتحتفظ بسلعك. حقوقك كما كانت.</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">أُلغي الاستبدال، ولم يتحرك أي مال. يُرجى أخذ سلعك معك، وترك السلع الجديدة هنا.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">لم يُرجَع</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">تبقى سلعك لك.</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">تذكر قسيمتك السبب، وبأي قاعدة، وما يمكنك فعله الآن. لم يتحرك أي مال. لا تتأثر حقوقك القانونية.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">قيد التحقق</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">أستعيد سلعي</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">ما العمل الآن</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">أموالك</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">لم يُدفع بعد</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">السلع الجديدة تنتظر دفعك.</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">لم يأخذ جهاز البطاقات أي دفعة. تم حفظ استبدالك، ولا يزال نصفاه مفتوحين.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">يُرجى ترك السلع الجديدة هنا والتوجّه إلى موظف مع هذه القسيمة: تدفع هناك، أو تستعيد سلعك.</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">لم يُدفع شيء. يجب دفع %1 قبل أن تصبح السلع الجديدة لك.</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">قسيمتي معي</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">استرداد قيد الانتظار</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">تحتفظ بسلعك. وسيصلك %1 لاحقًا.</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">سلعك عندنا. وسيصلك %1 لاحقًا.</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">نبحث عن إيصالك. تم حفظ إرجاعك، ولا حاجة إلى أن تنتظر.</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">احتفظ بقسيمتك وبالإيصال. برقم القسيمة يستطيع أي موظف دائمًا أن يخبرك أين وصل استرداد مالك.</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">يُحسب ويُدفع بعد وصول الإيصال، بحسب ما هو مكتوب فيه.</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">موظف يستلم دفعتك</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">يُرجى دفع %1 لموظف.</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">تصبح السلع الجديدة لك بعد الدفع.</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">توجّه إلى موظف مع هذه القسيمة وكل السلع.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">لم يُدفع شيء بعد. تدفع بالبطاقة، ومرة واحدة.</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">تعذّر الاتصال بالإدارة الرئيسية الآن. تم حفظ إرجاعك، ولا حاجة إلى أن تنتظر.</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">احتفظ بقسيمتك. برقمها يستطيع أي موظف دائمًا أن يخبرك أين وصل استرداد مالك.</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">لك علينا %1. يُدفع فور أن تجيب الإدارة الرئيسية.</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">هو دين لك علينا. يُدفع فور أن تجيب الإدارة الرئيسية.</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">استبدال قيد الانتظار</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">السلع الجديدة تنتظر الإدارة الرئيسية.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">يُرجى ترك السلع الجديدة هنا والتوجّه إلى موظف مع هذه القسيمة: تصبح لك فور أن تجيب الإدارة الرئيسية، أو تستعيد سلعك.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">لم يُدفع شيء.</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">لم يدفع جهاز البطاقات. تم حفظ إرجاعك، ولا حاجة إلى أن تنتظر.</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">تم تدوينه، وهو دين لك علينا.</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">لك علينا %1.</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">تم دفعه بالفعل: %1.</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">نتحقق الآن</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">لا نعرف بعد إن كانت دفعتك قد تمت.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">لا نعرف بعد إن كان المبلغ المسترد قد خرج.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">لم يجب جهاز البطاقات في الوقت المناسب. تدفع مرة واحدة، لا مرتين أبدًا: نتحقق من الأمر لأجلك.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">لم يجب جهاز البطاقات في الوقت المناسب. يصلك %1 مرة واحدة: نتحقق من الأمر لأجلك.</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">إما أنه خرج بالفعل، أو سنرسله. لا مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">إما أن %1 خرج بالفعل، أو سنرسله. لا مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">إما أنه خرج من بطاقتك، أو لن يخرج أبدًا لهذا الغرض.</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">احتفظ بقسيمتك. يخبرك موظف متى تصبح السلع الجديدة لك: حتى ذلك الحين يُرجى تركها هنا.</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">احتفظ بقسيمتك. يُرجى عدم إرجاع هذه السلع مرة أخرى في أي مكان آخر.</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">موظف يدفع هذا</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">تحتفظ بسلعك. يدفع لك موظف الآن %1.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">سلعك عندنا. يدفع لك موظف الآن %1.</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">يُرجى التوجّه إلى موظف مع هذه القسيمة.</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">أرِ هذه القسيمة لموظف. يُرجى عدم إرجاع هذه السلع مرة أخرى في أي مكان آخر.</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">موظف يرسل %1.</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">موظف يرسله بالطريقة التي تم الدفع بها.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 و%2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">دُفع بواسطة %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">من %1 لديك</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">إلى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 إلى %2</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">نقدًا، من موظف</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">إلى البطاقة التي دفعت بها، المنتهية بـ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">إلى %1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">نقدًا، من موظف</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">بالطريقة التي تم الدفع بها</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">رد المبلغ إلى بطاقتك</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">رد المبلغ بالطريقة التي دفعت بها</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">لا شيء لردّه</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">لا نعرض الأسعار مع إيصال الهدية</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">استبدال</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">اختر شيئًا آخر. نسوّي الفرق</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">رصيد شراء</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">لتنفقه لدينا. فقط إذا أردت</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">إصلاح</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">نتولى إصلاحها، ولا يكلّفك ذلك شيئًا</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">بديل</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">السلعة نفسها من جديد، بلا دفع</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">خصم من الثمن مع الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">استلم البضاعة</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">أنهِ الإرجاع</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">رد %1</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">ذلك رمز سلعة. يُرجى مسح الرمز الذي على إيصالك.</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">ذلك الرمز يفتح صفحة ويب. يُرجى مسح الرمز الآخر على إيصالك.</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">ذلك هو الرمز الضريبي للإيصال. يُرجى مسح الرمز الآخر عليه.</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">لا نجد ذلك الإيصال في هذا المتجر. يستطيع موظف أن يبحث عنه معك.</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">تلك القسيمة من إرجاع تم بالفعل. لإرجاع شيء آخر، يُرجى مسح رمز إيصالك.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">لا نعرف ذلك الرمز. يُرجى مسح الرمز الذي على إيصالك، أو سؤال موظف.</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">رفضته الإدارة الرئيسية</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">حساب الإدارة الرئيسية مختلف: يُرجى النظر فيه</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">%1 من 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">بلا تقييم</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">الرمز على الإيصال %1 يقول غير ما في سجلنا</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>لماذا؟ عدد سلعك %n</numerusform>
            <numerusform>لماذا؟ سلعة واحدة (%n) من سلعك</numerusform>
            <numerusform>لماذا؟ سلعتان (%n) من سلعك</numerusform>
            <numerusform>لماذا؟ %n سلع من سلعك</numerusform>
            <numerusform>لماذا؟ %n سلعة من سلعك</numerusform>
            <numerusform>لماذا؟ %n سلعة من سلعك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>حدّنا الخاص بعدد الأيام هو %n (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
            <numerusform>حدّنا الخاص بعدد الأيام هو %n (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
            <numerusform>حدّنا الخاص بعدد الأيام هو %n (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
            <numerusform>حدّنا الخاص هو %n أيام (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
            <numerusform>حدّنا الخاص هو %n يومًا (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
            <numerusform>حدّنا الخاص هو %n يوم (%1). القانون أفضل لك هنا، لذلك نطبّق القانون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>اليوم، أيام التأخير: %n</numerusform>
            <numerusform>اليوم، بتأخير يوم واحد (%n)</numerusform>
            <numerusform>اليوم، بتأخير يومين (%n)</numerusform>
            <numerusform>اليوم، بتأخير %n أيام</numerusform>
            <numerusform>اليوم، بتأخير %n يومًا</numerusform>
            <numerusform>اليوم، بتأخير %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>سياستنا، عدد الأيام %n</numerusform>
            <numerusform>سياستنا، يوم واحد (%n)</numerusform>
            <numerusform>سياستنا، يومان (%n)</numerusform>
            <numerusform>سياستنا، %n أيام</numerusform>
            <numerusform>سياستنا، %n يومًا</numerusform>
            <numerusform>سياستنا، %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">تم دفعه وتسويته.</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">يبقى السعر كما كان. لم يتحرك أي مال.</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">البضاعة للعميل من جديد. لم يتحرك أي مال.</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">الإدارة الرئيسية تقول لا: أُعيدت من قبل في مكان آخر. يُرجى رد البضاعة إلى العميل.</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">الإدارة الرئيسية لا تجيب بعد. لم يُدفع شيء.</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">لم يُدفع. يمكنك دفعه مرة أخرى.</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">لا جديد: ما زال غير مؤكَّد.</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">غير مفتوحة</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">مستعملة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">متضررة</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">غير آمنة</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">طُلب في %1، وعادت في %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">طُلب في %1، ولم تعد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>الإصلاحات: %n</numerusform>
            <numerusform>إصلاح واحد (%n)</numerusform>
            <numerusform>إصلاحان (%n)</numerusform>
            <numerusform>%n إصلاحات</numerusform>
            <numerusform>%n إصلاحًا</numerusform>
            <numerusform>%n إصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>النقاط: %n</numerusform>
            <numerusform>نقطة واحدة (%n)</numerusform>
            <numerusform>نقطتان (%n)</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">بالبطاقة</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">برصيد شراء</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">بواسطة %1</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">تدفع الفرق نقدًا</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">تدفع الفرق برصيد شراء</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">تدفع الفرق بواسطة %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 نقدًا</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 بالبطاقة</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 برصيد شراء</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 لك لتنفقه لدينا. أرِ هذه القسيمة لموظف عندما تفعل.</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">المبلغ لك لتنفقه لدينا. أرِ هذه القسيمة لموظف عندما تفعل.</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 لك لتنفقه لدينا حتى %2. أرِ هذه القسيمة لموظف عندما تفعل.</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">المبلغ لك لتنفقه لدينا حتى %1. أرِ هذه القسيمة لموظف عندما تفعل.</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">تحتفظ بسلعك. وسيصلك المبلغ المسترد لاحقًا.</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">سلعك عندنا. وسيصلك المبلغ المسترد لاحقًا.</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">تحتفظ بسلعك. يدفع لك موظف الآن المبلغ المسترد.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">سلعك عندنا. يدفع لك موظف الآن المبلغ المسترد.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">لم يجب جهاز البطاقات في الوقت المناسب. يصلك المبلغ المسترد مرة واحدة: نتحقق من الأمر لأجلك.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1، والأسطر الأخرى: %n</numerusform>
            <numerusform>%1 وسطر آخر (%n)</numerusform>
            <numerusform>%1 وسطران آخران (%n)</numerusform>
            <numerusform>%1 و%n أسطر أخرى</numerusform>
            <numerusform>%1 و%n سطرًا آخر</numerusform>
            <numerusform>%1 و%n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1 من %2 لديك</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">التباين</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">إلى أسفل</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اختر لغتك</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطٍّ</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">انتهى الإرجاع</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">لمسة واحدة. لا نحفظ اسمًا مع جوابك، ولا يرى الموظفون من أعطاه.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">المس يومًا أولًا</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">اختر واحدًا أولًا</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">إيصال في أسفله رمز شريطي</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">اختر واحدًا أولًا</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">كيف نصلح الأمر؟</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">اخترت: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">أي إيصال هو إيصالك؟</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">للإرجاع على المكتب، والبضاعة القديمة، وقائمة اليوم.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">رقم الموظف</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">التالي: رقم PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">اكتب رقم PIN</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">اكتب رقمك، أو امسح شارتك</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">طباعة</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">أقل بواحدة، %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">من %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">أكثر بواحدة، %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">تدريب</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">تدريب: لا شيء هنا إرجاع حقيقي</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">ابدأ من جديد</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">اطلب مساعدة موظف</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">لا يعمل الآن</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما الذي حدث</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">أموالك</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">لا يتحرك شيء إلا إذا أعطتك هذه الشاشة رقم إرجاع. فإن أعطتك رقمًا، فإرجاعك مسجَّل.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">ما العمل الآن</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">احتفظ بسلعك وإيصالك معك. يستطيع موظف أن يُجري الإرجاع على المكتب.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1، كُتب %2</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">إزالة %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">تعذّر تسجيل هذا الآن. لم يتحرك أي مال. يُرجى المحاولة مرة أخرى، أو سؤال موظف.</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">تغيّر شيء أثناء وجودك هنا. يُرجى النظر فيه مرة أخرى. لم يُسجَّل شيء.</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">السلعة %1 من %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">لماذا موظف؟</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">لا يجوز لهذا الجهاز أن يُنهي إرجاعًا كهذا وحده.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">أي قاعدة</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">نعم، يمكنك إرجاع هذه</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">نعم، يمكنك إرجاع هذه السلع</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">موظف يُنهي هذا معك.</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">نعم، مع موظف</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">يستطيع موظف الموافقة على هذا</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">موظف يساعدك في مطالبتك</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">نحتفظ بالبضاعة ونبحث عن الإيصال</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">يُردّ المبلغ بعد وصول الإيصال.</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">لا، ليس هذه</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">لا، ليس كل هذه</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">هذه أُعيدت من قبل.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">لا يمكننا رد ثمن هذه عند تغيير الرأي.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">لا يمكننا رد ثمن هذه هنا.</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">لديك إيصال هدية، لذلك لا نعرض الأسعار هنا.</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">إعادة التخزين، يُخصم</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">سياستنا. لا تشمل أبدًا ما فيه عيب</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: إصلاح أو سلعة جديدة</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: استبدال أو رصيد شراء</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: مرفوض، يُرجى النظر فيه مجددًا</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">إرجاع</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 وسلع أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>الأسطر: %n</numerusform>
            <numerusform>سطر واحد (%n)</numerusform>
            <numerusform>سطران (%n)</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>السلع: %n</numerusform>
            <numerusform>سلعة واحدة (%n)</numerusform>
            <numerusform>سلعتان (%n)</numerusform>
            <numerusform>%n سلع</numerusform>
            <numerusform>%n سلعة</numerusform>
            <numerusform>%n سلعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">يبدو ذلك رقم بطاقة. لا يجوز حفظه هنا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">ذلك الرقم مدوَّن بالفعل. لكل قطعة رقمها.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">تم التدوين: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">كل ما في ذلك الإيصال أُعيد من قبل.</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">لا نبيع ذلك، أو ليس بهذا الرمز. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا البحث عن ذلك الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">لا يمكن البتّ في هذه معًا. يُرجى إزالة واحدة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا البتّ في هذا الآن. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">لا نعرف ذلك الرمز. لم يتغير شيء. يُرجى مسح الرمز الذي على السلعة التي تريدها.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا البحث عن ذلك الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">تمت إضافة: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">لا يمكننا حساب ذلك هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">اطلب مساعدة موظف</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">استبدال</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">أزِلها، ويمكن متابعة الباقي.</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">سلعة واحدة لا يمكن أخذها</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">استرداده بطريقة أخرى</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">أنهِ الاستبدال</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">أوافق: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">استبدال بلا فرق</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">استبدال بفرق</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">موظف يقوم بهذا معك</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">لا يمكن أخذ هذه</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">أزِل تلك أولًا</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">امسح سلعة أولًا</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">استبدال: %1، والمطلوب استلامه %2</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">استبدال: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">لماذا تسمح بهذا؟</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">الموافقة على %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">استلم %1</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">استلم %1، واذكر لماذا تسمح بهذا</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">تم استلام: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">استلمتُ %1</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">بادرة حسن نية</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">كان العميل مريضًا أو مسافرًا</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">أخطأنا نحن</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">سبب آخر، اكتبه</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">ذلك أكثر من قيمة هذه السلع الآن.</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">ذلك أكثر من قيمة هذه السلع الآن: %1.</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">لا يمكننا التحقق من هذا الآن. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">لا نعرف تلك الشارة. يُرجى كتابة رقمك.</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">موظف في الطريق إليك. إرجاعك ينتظرك.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">إيصال هدية</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">ليست ما أردته؟ نخبرك بعد هذا بما يمكنك الحصول عليه مقابلها. فيها عيب؟ لك حقوق أكثر.</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">غيّرت رأيك؟ استرداد كامل حتى %1. فيها عيب؟ لك حقوق أكثر.</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">انتهت مدتنا لتغيير الرأي في %1. فيها عيب؟ لك حقوق أكثر.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">%1 للواحدة</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">أُرجعت من قبل</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">لم يُختر شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>الأسطر: %n</numerusform>
            <numerusform>سطر واحد (%n)</numerusform>
            <numerusform>سطران (%n)</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>السلع المختارة: %n</numerusform>
            <numerusform>سلعة واحدة مختارة (%n)</numerusform>
            <numerusform>سلعتان مختارتان (%n)</numerusform>
            <numerusform>%n سلع مختارة</numerusform>
            <numerusform>%n سلعة مختارة</numerusform>
            <numerusform>%n سلعة مختارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">لا نعرف تلك الشارة. يُرجى كتابة رقمك.</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">لا يمكننا التحقق من PIN الآن. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">هذا الرقم ورقم PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">محاولات PIN خاطئة كثيرة. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">لم يعد هذا الجهاز قادرًا على التحقق من أرقام PIN. يُرجى الاتصال بالصيانة.</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">لا يمكن قراءة قائمة اليوم. يُرجى الاتصال بالصيانة.</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">لا تقييمات بعد</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">لا مرتجعات</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>المرتجعات: %n</numerusform>
            <numerusform>إرجاع واحد (%n)</numerusform>
            <numerusform>إرجاعان (%n)</numerusform>
            <numerusform>%n مرتجعات</numerusform>
            <numerusform>%n مرتجعًا</numerusform>
            <numerusform>%n مرتجع</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">لم يُرفض شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">%1 من 5 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1. آخر يوم لتسليم القديم: %2.</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">بضاعة كهربائية. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">لا نعرف ذلك الإيصال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">تمت الطباعة.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">لم تطبعه الطابعة. يُرجى تفقّدها.</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">مفتوحة %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">لا يمكن قراءة المرتجعات المفتوحة. يُرجى الاتصال بالصيانة.</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">العميل يُبقي السعر كما كان</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">العميل يريد استعادة البضاعة</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">رأيتُه على قسيمة جهاز البطاقات نفسه</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">رأيتُه في تقرير شركة خدمات الدفع</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">سبب آخر، اكتبه</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">تعذّر إجراء ذلك. يبقى الإرجاع كما هو.</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">وصل إيصال، وتم البتّ في إرجاعه.</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">الإيصال ليس هنا، أو ليس كما على الورقة. الإرجاع ينتظر.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">شيء ناقص: %1.</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">اكتب رقمه</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">اطبع نسخة إضافية</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">تعذّر إجراء هذا الآن. يبقى إرجاعك كما هو. يُرجى المحاولة مرة أخرى، أو سؤال موظف.</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">اتبع جهاز البطاقات</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">قد يستغرق ذلك حتى دقيقة. يُرجى البقاء هنا: قسيمتك تأتي بعد هذا.</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">ادفع %1 على جهاز البطاقات</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">قد يستغرق ذلك حتى دقيقة. يُرجى البقاء هنا: تصبح السلع الجديدة لك بعد الدفع.</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">جارٍ سؤال الإدارة الرئيسية…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">يستغرق ذلك لحظة. تم حفظ إرجاعك بالفعل.</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">بالطريقة التي تم الدفع بها</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">لم يدفع جهاز البطاقات.</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">سلعك عندنا، والمبلغ المسترد مدوَّن. ماذا تريد؟</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">سلعك عندنا، و%1 مدوَّن لك. ماذا تريد؟</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">تحتفظ بسلعك، والمال مدوَّن. ماذا تريد؟</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">تحتفظ بسلعك، و%1 مدوَّن لك. ماذا تريد؟</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">جرّب جهاز البطاقات مرة أخرى</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">بالطريقة نفسها كما من قبل</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">خذه كرصيد شراء</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">فقط إذا أردت. تحصل عليه الآن</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">خذه نقدًا</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">فقط إذا أردت. موظف يدفعه لك</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">دعه يصلك لاحقًا</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">لا حاجة إلى أن تنتظر. نرسله لاحقًا</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">يبقى السعر كما كان، ولا يُدفع شيء</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">لا يُرجَع شيء، ولا يُدفع شيء</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">لا يمكننا الاتصال بالإدارة الرئيسية الآن.</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">تحتفظ بسلعك، والمال مدوَّن. يُدفع فور أن تجيب الإدارة الرئيسية. ماذا تريد؟</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">لم يُدفع شيء، لذلك لا يمكنك أخذ السلع الجديدة معك بعد. ماذا تريد؟</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">سلعك عندنا، والمبلغ المسترد مدوَّن. يُدفع فور أن تجيب الإدارة الرئيسية. ماذا تريد؟</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">لا حاجة إلى أن تنتظر. قسيمتك إثباتك</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">تُسأل الإدارة الرئيسية مجددًا</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">لم يأخذ جهاز البطاقات أي دفعة.</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 بالبطاقة</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">يستلمه موظف على المكتب</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">أحتفظ بسلعي القديمة</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">يُلغى الاستبدال، ولا يُدفع شيء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">حاول مجددًا</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">اطبع قسيمتي</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">اطلب مساعدة موظف</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">أوافق: رصيد شراء</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">استبدال %1: يُدفع بطريقة أخرى غير البطاقة</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">إرجاع %1: نقدًا بدلًا من البطاقة</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">جيد جدًا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">جيد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">مقبول</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">سيئ</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">سيئ جدًا</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">كيف كان إرجاعك؟</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شكرًا لك</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">معيبة أو مكسورة</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">لا تعمل، أو انكسرت</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">ليست كما وُصفت</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">ليست كما في الملصق أو الصورة</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">سلعة خاطئة</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">باعوني شيئًا آخر</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">غيّرت رأيي</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">لا عيب فيها</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">هدية لا أريدها</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">شخص ما اشتراها لي</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">موظف يساعدك</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">لماذا تُرجع هذه؟</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">متى استلمتها؟</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">في أي يوم استلمتها؟</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">متى ظهر العيب أول مرة؟</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">متى رأيته أول مرة؟</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">في أي يوم ظهر أول مرة؟</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">هل تم فتحها؟</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">اختر الأنسب.</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">تُحسب حقوقك القانونية من ذلك اليوم.</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">هذا يحدد الحقوق التي يمنحك إياها القانون. يكفي جواب تقريبي.</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">المس اليوم. يكفي أن يكون تقريبيًا.</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">سياستنا تطلب هذا عندما تغيّر رأيك.</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">في اليوم المكتوب على الإيصال</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">في يوم آخر</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">وصلت لاحقًا، أو كانت هدية</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">كانت كذلك من البداية</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">ظهر ذلك لاحقًا</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">تختار اليوم بعد هذا</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">لست متأكدًا</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">مختومة، كما بيعت</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">العلبة أو الختم مفتوح، لكنها غير مستعملة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">مستعملة</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">لُبست أو شُغّلت أو استُعملت</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">تم التوصيل %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">تاريخ الشراء %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">موظف ينظر في هذا معك.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">لا يمكننا البتّ في هذا هنا. موظف يساعدك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1، والسلع الأخرى: %n</numerusform>
            <numerusform>%1 وسلعة أخرى (%n)</numerusform>
            <numerusform>%1 وسلعتان أخريان (%n)</numerusform>
            <numerusform>%1 و%n سلع أخرى</numerusform>
            <numerusform>%1 و%n سلعة أخرى</numerusform>
            <numerusform>%1 و%n سلعة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">الشاشة التالية تعرض الأسعار: احتفظ بها لنفسك</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">لتنفقه لدينا. لا نعرض الأسعار</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">بعد وصول الإيصال</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">بالاتفاق مع موظف</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">لا نخبر من أهداها إليك.</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">تُردّ المبالغ بالطريقة التي دفعت بها وبلا رسوم، إلا إذا اخترت غير ذلك.</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">تتفق أنت وموظف على المبلغ</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">يُردّ المبلغ إليك بعد وصول الإيصال</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">نصلحها</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">تحصل على السلعة نفسها من جديد</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">تحصل على</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">تحصل عليه كرصيد شراء</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">تُحسب بقيمة</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">تحتفظ بها، وتسترد</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">تسترد</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">لا شيء للدفع</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">تختار ما تريد مقابلها</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">جزء مما دفعته، شاملًا VAT بقيمة %1</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">ما دفعته، شاملًا VAT بقيمة %1</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">اطلب مساعدة موظف</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">اختر شيئًا آخر</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">اخصم من الثمن</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">خذ رصيد شراء</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">خذ %1 كرصيد شراء</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">أوافق: رصيد شراء</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">استبدال بالسلعة نفسها</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">احجز الإصلاح</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">موظف يقوم بهذا معك.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">جارٍ البحث عن إيصالك</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">إيصال هدية</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">إيصالان لهما هذا الرمز. أيهما إيصالك؟</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">لا يمكننا البحث عن الإيصالات الآن. يُرجى المحاولة مرة أخرى، أو سؤال موظف.</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">لننهِ هذا الإرجاع أولًا. ثم امسح الإيصال التالي.</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">هذا الجهاز متوقف الآن. يُرجى التوجّه إلى مكتب المرتجعات.</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">لحظة من فضلك: هذا الجهاز يتحقق من استرداد سابق.</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">قُرئت شارة موظف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">لا نعرف تلك الشارة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">المتجر %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">جهاز المرتجعات %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">يُرجى التوجّه إلى مكتب المرتجعات: يساعدك موظف هناك. لا يضيع شيء مما لديك.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">برنامج آخر يستخدم سجلات هذا الجهاز. يُرجى التوجّه إلى مكتب المرتجعات.</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">هذا الجهاز متوقف الآن</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">جارٍ طباعة نسخة المتجر</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">لم تُطبع: جرّب نسخة المتجر مرة أخرى</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">اطبع نسخة المتجر مرة أخرى</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">اطبع نسخة المتجر</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">ليس لهذا الجهاز طابعة. التقط صورة لهذه الشاشة، أو اطلب من موظف قسيمة مطبوعة.</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">جارٍ طباعة قسيمتك</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">يُرجى أخذ قسيمتك.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">نفد الورق من الطابعة. إرجاعك مسجَّل مع ذلك: يستطيع موظف طباعة القسيمة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">الطابعة لا تستجيب. إرجاعك مسجَّل مع ذلك: التقط صورة لهذه الشاشة، أو اطلب من موظف قسيمة مطبوعة.</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">متصل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">يعمل دون اتصال</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">يعمل دون اتصال، تلزم الصيانة</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">القسم {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">الأقسام {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">اللائحة {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">اللوائح {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">المادة {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">المواد {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} إلى {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}، {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} و{}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">سياسة المتجر {}، الإصدار {}، القاعدة {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">أوافق على أن أحصل على {} بدلًا من استرداد مالي بالطريقة التي دفعت بها.</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">لك الحق في استرداده بالطريقة التي دفعت بها. بالضغط على الزر توافق على {} بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">لك الحق في استرداد {} بالطريقة التي دفعت بها. بالضغط على الزر توافق على {} بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">إن كان فيها عيب: تسترد مالك كله</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">إن كان فيها عيب: إصلاح أو سلعة جديدة، ولا تُثبت شيئًا</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">إن فشل الإصلاح: مالك، بلا خصم مقابل الاستعمال</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">إن غيّرت رأيك: يمكنك الإلغاء</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">إن كان فيها عيب: إصلاح أو سلعة جديدة أو خصم من الثمن</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">إن ظهر عيب: يصلح المتجر الأمر</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">إن لم تكن القواعد معروضة: تسترد مالك</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">إن كان فيها عيب: اسأل موظفًا</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">وعد مجاني فوق ما يمنحه القانون</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">الضمان الذي اشتريته معها</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">إن غيّرت رأيك: أرجِعها</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">إن غيّرت رأيك: استبدِلها</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">القانون</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">كفالة</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">كفالة من {}</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">ضمان</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">سياستنا</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">اليوم هو آخر يوم.</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>لم يبقَ أي يوم.</numerusform>
            <numerusform>بقي يوم واحد.</numerusform>
            <numerusform>بقي يومان.</numerusform>
            <numerusform>بقيت {} أيام.</numerusform>
            <numerusform>بقي {} يومًا.</numerusform>
            <numerusform>بقي {} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">انتهت المدة في {}.</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">من {} حتى {}.</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">حتى {}.</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">لا نعرف أي تغطية لهذه السلعة. يستطيع موظف أن ينظر فيها معك. لا تتأثر حقوقك القانونية.</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">وافق موظف على هذا.</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">لا أحد هنا لديه ذلك الرقم.</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">كان رقم PIN للموافقة خاطئًا.</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">لا يحق لذلك الموظف الموافقة على المرتجعات.</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">لا يحق لذلك الموظف الموافقة على هذا القدر. اطلب ذلك ممن يحق له، مثل المدير.</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">لا يحق لأحد الموافقة على عمله هو. اطلب ذلك من موظف آخر.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">الموافقة تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">أُدخل رقم PIN ذلك خطأً مرات كثيرة. انتظر قليلًا، أو اطلب ذلك من موظف آخر.</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">لم يعد هذا الجهاز قادرًا على التحقق من رقم PIN ذلك. اتصل بالصيانة.</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">الشارة وحدها لا تكفي للموافقة على هذا. يلزم رقم PIN أيضًا.</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">رقم PIN وحده لا يكفي للموافقة على هذا. تلزم الشارة أيضًا.</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">ما تمت الموافقة عليه ليس ما سيحدث الآن. انظر فيه مرة أخرى، ثم وافق عليه.</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">يلزم لهذا موظفان. اطلب من موظف ثانٍ الموافقة عليه.</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">يلزم لهذا موظفان. كان الثاني هو الأول نفسه.</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">هذه الموافقة لا تُحسب.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">يوم غير معروف</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">مبلغ غير معروف</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">السلعة ذات هذا الرقم التسلسلي أُعيدت من قبل.</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">لهذه السلعة رقم تسلسلي خاص. لم يقرأه أحد بعد.</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">لهذه السلعة رقم تسلسلي خاص. يجب أن يقرأه موظف أولًا.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">الرقم التسلسلي ليس من الأرقام التي على الإيصال. لذلك ليست هذه السلعة التي اشتريتها.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">الرقم التسلسلي ليس من الأرقام التي على الإيصال. يجب أن يقارن موظف بينها.</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">هذه السلعة ليست هنا بعد. لا يُدفع عنها شيء حتى تصل.</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">بعض ما أخبرتنا عنه موجود هنا. هذا الإرجاع يخص ذلك البعض. ويمكن أن يتبعه الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>أخبرتنا عن {0} من السلع، والموجود منها هنا {1}. هذا الإرجاع يخص ما هو موجود. ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>أخبرتنا عن {0} من السلع، وواحدة منها موجودة هنا. هذا الإرجاع يخص هذه الواحدة. ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>أخبرتنا عن {0} من السلع، واثنتان منها موجودتان هنا. هذا الإرجاع يخص هاتين. ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>أخبرتنا عن {0} من السلع، و{1} منها موجودة هنا. هذا الإرجاع يخص هذه. ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>أخبرتنا عن {0} من السلع، و{1} منها موجودة هنا. هذا الإرجاع يخص هذه. ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>أخبرتنا عن {0} من السلع، و{1} منها موجودة هنا. هذا الإرجاع يخص هذه. ويمكن أن يتبعه الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">لا نجد السلعة التي تريدها بدلًا منها. يستطيع موظف أن يبحث عنها، أو يمكنك أن تأخذ شيئًا آخر.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">السلعة الجديدة لمن بلغ {} سنة فأكثر. يسلّمها موظف بعد التحقق من العمر.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">السلعة الجديدة لمن بلغ {} سنة فأكثر، لذلك يسلّمها موظف. يمكنك أن تسترد مالك هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">السلعة الجديدة تحتاج إلى تعامل حذر. يسلّمها موظف.</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">السلعة الجديدة تحتاج إلى تعامل حذر، لذلك يسلّمها موظف. يمكنك أن تسترد مالك هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">قد يشمل السلعة الجديدة استدعاء للمنتج. يجب أن يقرأ موظف ملصقها أولًا.</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">تم استدعاء السلعة الجديدة، لذلك لا نسلّمها. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">تحتفظ بجزء من هذه الطلبية. ينظر موظف في ما تسترده من كلفة توصيلها.</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">تسترد كلفة أرخص توصيل لدينا: {}. وما دفعته مقابل توصيل أسرع يبقى لدينا.</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">تُعاد الطلبية كلها، لذلك تسترد كلفة توصيلها أيضًا.</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">ينظر موظف معك في ما كلّفه إحضارها.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">كلّفك إحضارها {}. علينا لك منه ما كان معقولًا: يدفعه لك موظف.</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">كلّفك الطريق إلى متجرنا {}. لا يُلزمنا القانون بدفع ذلك. يمكنك سؤال موظف.</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">كلّفك إرسالها {}. عندما تغيّر رأيك، تكون هذه الكلفة عليك.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">كلّفك إحضارها {}. ينظر موظف في ذلك معك.</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">سينظر موظف في ذلك معك.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">لم تشترِ هذه من متجر. بموجب القانون يمكنك الإلغاء.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">لم تشترِ هذه من متجر. بموجب القانون يمكنك الإلغاء حتى {}.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تسترد مالك كله.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تسترد مالك كله حتى {}.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تُنهي البيع وتسترد مالك كله.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تُنهي البيع وتسترد مالك كله حتى {}.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">بموجب القانون يمكنك الحصول على إصلاح أو سلعة جديدة. أنت تختار أيهما.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">بموجب القانون يمكنك الحصول على إصلاح أو سلعة جديدة، إن كان العيب موجودًا عندما استلمتها.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">بموجب القانون يمكنك الآن أن تعيدها وتسترد مالك كله، أو أن تحتفظ بها وتدفع أقل. أنت تختار.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">بموجب القانون يمكنك الآن أن تعيدها وتسترد مالك، ناقصًا مبلغًا عادلًا مقابل الاستعمال. أو أن تحتفظ بها وتدفع أقل. أنت تختار.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">بموجب القانون يمكنك الآن أن تعيدها وتسترد مالك، أو أن تحتفظ بها وتدفع أقل. أنت تختار.</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تحتفظ بها وتسترد جزءًا من مالك.</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">العيب صغير. بموجب القانون يمكنك أن تحتفظ بها وتسترد جزءًا من مالك.</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">يجري إصلاح الأمر، ولنا بموجب القانون وقت معقول لذلك. إن طال الأمر أكثر مما ينبغي، فأخبر موظفًا: عندها يمكنك الحصول على أكثر.</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">لا يلزمك أن تذكر السبب. تسترد مالك كله.</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">استُعملت أكثر مما تُستعمل في متجر، لذلك يجوز لنا خصم جزء عادل. سينظر موظف في ذلك معك.</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">بموجب القانون يمكنك أن تعيد هذه في أي وقت وتسترد مالك كله.</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">هذه السلعة لديك منذ زمن طويل، وانتهت السنوات التي يساعدك فيها القانون.</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">سينظر موظف فيها معك مع ذلك.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">كانت قواعد المتجر معروضة عندما اشتريت هذه، لذلك هي التي تقرر بموجب القانون.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">لم تكن قواعد المتجر معروضة عندما اشتريت هذه. بموجب القانون يمكنك أن تسترد مالك.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">لم تكن قواعد المتجر معروضة عندما اشتريت هذه. بموجب القانون يمكنك أن تسترد مالك حتى {}.</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">بموجب القانون يجب أن تكون صالحة للبيع وللاستعمال. قد يحق لك إصلاح أو سلعة جديدة أو استرداد المال.</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">هنا يترك القانون الأمر لقواعد المتجر نفسه.</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">لا تتأثر حقوقك القانونية.</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">أخبرتنا أن فيها عيبًا.</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">أخبرتنا أنها لا تؤدي غرضها.</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">أخبرتنا أنها رُكّبت تركيبًا سيئًا.</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">أخبرتنا أنها وصلت متأخرة.</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">أخبرتنا أنه لم يكن لنا أن نبيعها.</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">أخبرتنا أن وعدًا لم يُوفَ به.</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">أخبرتنا أنها كانت مكسورة عندما وصلت.</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">أخبرتنا أنه تم استدعاؤها.</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">لا يلزمك أن تُثبت العيب.</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">قد نطلب منك أن ترينا ما الخطأ فيها.</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">ندفع في موعد أقصاه {}.</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">أخبرتنا أنها ليست ما اشتريته.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">لم تشترِ هذه من متجر، لذلك قد يمكنك الإلغاء بموجب القانون. يستطيع موظف أن يخبرك بالمزيد.</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">بموجب القانون قد تكون لك خيارات أخرى أيضًا. اسأل موظفًا.</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">بموجب القانون قد يحق لك إصلاح أو سلعة جديدة أو استرداد المال. سينظر موظف في ذلك معك.</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">أي إثبات يفيد: كشف حساب مصرفي، أو رسالة بريد إلكتروني، أو بطاقة ولاء، أو العلبة وعليها رقمها.</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">نستعيدها مع ذلك.</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">يجب أن ينظر موظف فيها أولًا.</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">لا نستعيدها عادةً، لكن يستطيع موظف أن يمنح استثناءً.</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">لا نستعيدها عندما تغيّر رأيك.</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">اشتريت هذه في موسم {} لدينا.</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">اشتريت هذه في موسمنا الخاص.</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">لذلك يمكنك أن تغيّر رأيك حتى {}.</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">انتهت مدة تغيير الرأي في {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">في سياستنا قاعدة تخص {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">في سياستنا قاعدة لهذا النوع من السلع.</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">للسبب الذي ذكرته، لا تحسب سياستنا الأيام.</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">في سياستنا قاعدة للسبب الذي ذكرته.</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">يمكنك إرجاع هذه حتى {}.</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">انتهت مدة إرجاع هذه في {}.</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">تحصل على {}. لا نخبر من أهداها إليك.</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">لديك إيصال هدية.</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>قيمة ما تُرجعه خلال {0} يوم تبلغ {1}. وحدّنا {2}.</numerusform>
            <numerusform>قيمة ما تُرجعه خلال يوم واحد تبلغ {1}. وحدّنا {2}.</numerusform>
            <numerusform>قيمة ما تُرجعه خلال يومين تبلغ {1}. وحدّنا {2}.</numerusform>
            <numerusform>قيمة ما تُرجعه خلال {0} أيام تبلغ {1}. وحدّنا {2}.</numerusform>
            <numerusform>قيمة ما تُرجعه خلال {0} يومًا تبلغ {1}. وحدّنا {2}.</numerusform>
            <numerusform>قيمة ما تُرجعه خلال {0} يوم تبلغ {1}. وحدّنا {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>هذا إرجاعك رقم {0} خلال {1} يوم. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} خلال يوم واحد. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} خلال يومين. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} خلال {1} أيام. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} خلال {1} يومًا. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} خلال {1} يوم. وحدّنا {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">حدّنا لتغيير الرأي هو {}.</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال {1} يوم.</numerusform>
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال يوم واحد.</numerusform>
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال يومين.</numerusform>
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال {1} أيام.</numerusform>
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال {1} يومًا.</numerusform>
            <numerusform>كل شيء على ما يرام. هذا إرجاعك رقم {0} خلال {1} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">ما فيه عيب لا يُحسب أبدًا.</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">لذلك نخصم {} عن كل واحدة. وتحصل على الباقي.</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">لذلك نخصم {}% من الثمن. وتحصل على الباقي.</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">يكلّفنا تجهيزها للبيع من جديد مالًا.</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">دفعت أقل لأنها كانت معًا. ما تحتفظ به يُحسب بثمنه الكامل.</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>دفعت أقل لأنها كانت معًا. السلع التي تحتفظ بها، وعددها {0}، تُحسب بثمنها الكامل، {1} لكل واحدة. وتسترد الباقي.</numerusform>
            <numerusform>دفعت أقل لأنها كانت معًا. السلعة الواحدة التي تحتفظ بها تُحسب بثمنها الكامل، {1}. وتسترد الباقي.</numerusform>
            <numerusform>دفعت أقل لأنها كانت معًا. السلعتان اللتان تحتفظ بهما تُحسبان بثمنهما الكامل، {1} لكل واحدة. وتسترد الباقي.</numerusform>
            <numerusform>دفعت أقل لأنها كانت معًا. السلع التي تحتفظ بها، وعددها {0}، تُحسب بثمنها الكامل، {1} لكل واحدة. وتسترد الباقي.</numerusform>
            <numerusform>دفعت أقل لأنها كانت معًا. السلع التي تحتفظ بها، وعددها {0}، تُحسب بثمنها الكامل، {1} لكل واحدة. وتسترد الباقي.</numerusform>
            <numerusform>دفعت أقل لأنها كانت معًا. السلع التي تحتفظ بها، وعددها {0}، تُحسب بثمنها الكامل، {1} لكل واحدة. وتسترد الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">يجب أن يقرأ موظف ملصق هذه السلعة أولًا.</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">هذه السلعة في قائمتنا للبضاعة التي تبقى مباعة.</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">يمكنك استبدال هذه بشيء آخر حتى {}.</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">انتهت مدة استبدال هذه بشيء آخر في {}.</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">طلبت استبدالًا.</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">طلبت رصيد شراء.</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">طلبت إصلاحًا.</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">طلبت سلعة جديدة.</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">طلبت خصمًا من الثمن.</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">طلبت استرداد مالك.</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">هذا مبلغ نقدي كبير. يجب أن يوافق عليه موظف.</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">ندفع هنا نقدًا حتى {}. وفوق ذلك يجب أن يوافق موظف.</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال {1} يوم. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال يوم واحد. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال يومين. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال {1} أيام. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال {1} يومًا. وحدّنا {2}.</numerusform>
            <numerusform>هذا إرجاعك رقم {0} بلا إيصال خلال {1} يوم. وحدّنا {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">أرِنا بطاقة الولاء أو إثبات هوية، كي نعدّ مثل هذه المرتجعات.</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">لا تحتاج إلى إيصال عندما يكون هناك خطأ ما.</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">يبحث موظف معك عن عملية البيع.</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">بلا إيصال لا نتجاوز {}.</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">آخر يوم لذلك هو {}.</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">تحصل على {}.</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">لا يوجد إيصال. نستعيدها.</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">لم نجد عملية البيع بعد.</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">بيعت هذه بيعًا نهائيًا.</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">تُباع هذه مختومة لأسباب صحية.</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">هذه سريعة الفساد.</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">لا يجوز بيع هذه إلا لمن بلغ عمرًا معيّنًا.</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">هذه تحتاج إلى تعامل حذر.</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">صُنعت هذه لك.</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">صُنعت هذه بكلماتك أو صورك أنت.</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">لهذه رقم تسلسلي خاص.</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">هذه خدمة، لذلك لا يوجد ما تُعيده.</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">للمتجر قاعدة خاصة لهذا النوع من السلع.</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">لا يمكننا دفع هذا المبلغ نقدًا. يمكننا أن ندفع لك بطريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال {2} يوم. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال يوم واحد. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال يومين. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال {2} أيام. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال {2} يومًا. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
            <numerusform>مع ما حصلت عليه من قبل يبلغ هذا {0} نقدًا. ونبقى دون {1} خلال {2} يوم. يمكننا أن ندفع لك بطريقة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>منحك هذا الشراء نقاطًا، أُنفق منها {0}. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
            <numerusform>منحك هذا الشراء نقاطًا، أُنفقت منها نقطة واحدة. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
            <numerusform>منحك هذا الشراء نقاطًا، أُنفقت منها نقطتان. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
            <numerusform>منحك هذا الشراء نقاطًا، أُنفقت منها {0} نقاط. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
            <numerusform>منحك هذا الشراء نقاطًا، أُنفقت منها {0} نقطة. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
            <numerusform>منحك هذا الشراء نقاطًا، أُنفقت منها {0} نقطة. لذلك نخصم {1}. وتحصل على الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">تم الدفع بشيء من بطاقة الهدايا هذه. نستعيد البطاقات الكاملة الرصيد. يستطيع موظف أن ينظر في ذلك معك.</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">نحتاج إلى معرفة أي بطاقة هدايا تُعاد. أرِها لموظف.</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">لا نعرف بعد ما تبقّى في بطاقة الهدايا هذه. يجب أن ينظر موظف فيها أولًا.</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">القانون: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}.</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">هذا ما يقوله القانون.</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">هذه قاعدة من قواعد المتجر.</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">أرجِع سلعًا أقل في المرة الواحدة، أو انتظر الموظف.</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">يمكنك الاحتفاظ بها. إن كان فيها خطأ ما، فأخبرنا: عندها يمنحك القانون أكثر.</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">امسح الرمز مرة أخرى، أو اكتب الرقم. قد يكون أيضًا إيصالًا من متجر آخر.</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">اختر السلعة من قائمة إيصالك.</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">أضف يوم الشراء أو مبلغه، أو أرِنا الإيصال.</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">احتفظ بقسيمتك. نخبرك عندما نجد عملية البيع.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">انتظر الموظف، أو خذ البضاعة معك إلى البيت.</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">أرِنا إيصال الشراء نفسه.</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">إن كنت قد اشتريت المزيد منها، فاستعمل إيصال تلك.</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">أرِنا ما لديك: كشف حساب مصرفي، أو رسالة بريد إلكتروني، أو بطاقة ولاء، أو العلبة وعليها رقمها.</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">وافق عليه، أو اختر الطريقة التي دفعت بها.</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">اختر طريقة أخرى، أو انتظر الموظف.</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">خذه بالطريقة التي دفعت بها، أو انتظر الموظف.</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">اختر طريقة أخرى لندفع لك: الطريقة التي دفعت بها، أو رصيد شراء.</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">احتفظ بالبطاقة واستعمل ما تبقّى فيها، أو اسأل موظفًا.</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">ألغِ الطلبية كلها، أو انتظر الموظف.</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">أرِ الموظف ما دفعته لإحضارها.</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">اطلب من موظف آخر الموافقة عليه.</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">ابحث عن السلعة التي رقمها على الإيصال، أو اسأل موظفًا.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">انتظر الموظف، أو عُد بها لاحقًا. طلبك الآن محسوب.</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">تعتقد أن هذا خطأ؟ يستطيع موظف أن ينظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">بموجب القانون، لا يلزم المتجر أن يستعيد البضاعة لمجرد أنك غيّرت رأيك.</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">كل هذه أُرجعت من قبل.</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">العدد في الإيصال {}، وطلبت إرجاع {}.</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">لم يعد ممكنًا إلا إرجاع {} من هذه، وطلبت {}.</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">يمكنك أن تغيّر رأيك وتُرجع هذه حتى {}.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>مدة تغيير الرأي، وهي {0} يوم، انتهت في {1}.</numerusform>
            <numerusform>مدة تغيير الرأي، وهي يوم واحد، انتهت في {1}.</numerusform>
            <numerusform>مدة تغيير الرأي، وهي يومان، انتهت في {1}.</numerusform>
            <numerusform>مدة تغيير الرأي، وهي {0} أيام، انتهت في {1}.</numerusform>
            <numerusform>مدة تغيير الرأي، وهي {0} يومًا، انتهت في {1}.</numerusform>
            <numerusform>مدة تغيير الرأي، وهي {0} يوم، انتهت في {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">تاريخ الإيصال {}، وهو يوم لم يأتِ بعد. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">السلعة غير مفتوحة.</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">السلعة مفتوحة.</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">السلعة مستعملة.</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">السلعة متضررة.</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">قد لا تكون السلعة آمنة.</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">السلعة {}.</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">فوق {} يجب أن يوافق موظف على الإرجاع.</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">قيمة هذا الإرجاع {}. فوق {} يجب أن يوافق عليه موظف.</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>في هذا الإرجاع {0} سلعة. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
            <numerusform>في هذا الإرجاع سلعة واحدة. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
            <numerusform>في هذا الإرجاع سلعتان. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
            <numerusform>في هذا الإرجاع {0} سلع. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
            <numerusform>في هذا الإرجاع {0} سلعة. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
            <numerusform>في هذا الإرجاع {0} سلعة. فوق {1} يجب أن يوافق عليه موظف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">الإيصال بعملة {}، وهذا المتجر يعمل بعملة {}. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">جاء التوصيل متأخرًا. سيتحقق موظف معك مما هو مستحق لك.</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">تم استدعاء هذا المنتج. نستعيده دائمًا ونُبعده عن الرف.</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">لا نجد هذا الإيصال.</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">لا يوجد في الإيصال سطر رقمه {}.</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">أكثر من عملية شراء تطابق ما أعطيتنا. يستطيع موظف أن يجد عمليتك معك.</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">لم نجد عملية الشراء تلك.</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">نحتفظ ببضاعتك ونبحث عن عملية البيع. ويتبع المال بعد أن نجدها.</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">الرمز على إيصالك يقول غير ما في سجلاتنا. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">اليوم على إيصالك ليس اليوم الذي في سجلاتنا. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">الثمن على إيصالك ليس الثمن الذي في سجلاتنا. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">عدد السلع على إيصالك ليس العدد الذي في سجلاتنا. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">السلعة على إيصالك ليست السلعة التي في سجلاتنا. يجب أن ينظر موظف فيه.</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">هذه قسيمة إرجاع. البضاعة التي عليها أُعيدت من قبل.</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">طريقة الرد «{}» لا نستعملها هنا عادةً. يجب أن يوافق موظف عليها.</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">لا يمكننا الرد بطريقة «{}» إلا إذا وافقت. وإلا فيُردّ المبلغ بالطريقة التي دفعت بها.</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">يستطيع موظف أن يشرح هذا.</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">يستلم هذا المتجر البطاريات المحمولة المستعملة مجانًا؛ ولا يلزم شراء شيء.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">يستلم هذا المتجر الأجهزة الكهربائية الصغيرة جدًا (لا يزيد أي ضلع منها على {} سم) مجانًا؛ ولا يلزم شراء شيء.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">يستلم هذا المتجر الأجهزة الكهربائية الصغيرة جدًا مجانًا؛ ولا يلزم شراء شيء.</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال {} يوم من البيع.</numerusform>
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال يوم واحد من البيع.</numerusform>
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال يومين من البيع.</numerusform>
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال {} أيام من البيع.</numerusform>
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال {} يومًا من البيع.</numerusform>
            <numerusform>يستلم هذا المتجر مجانًا جهازًا قديمًا عن كل جهاز جديد له الوظيفة نفسها، خلال {} يوم من البيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">أين تأخذها: مركز إعادة التدوير التابع للمجلس المحلي.</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">أين تأخذها: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">يُستلم جهاز قديم عن كل جهاز جديد، مجانًا.</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">تُستلم الأجهزة الكهربائية الصغيرة جدًا مجانًا.</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">تُستلم البطاريات المحمولة المستعملة مجانًا.</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">هذا المتجر عضو في برنامج الموزّعين للاستعادة، وله أماكنه الخاصة.</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">يُستلم الجهاز القديم مقابل جهاز جديد؛ ولم يُذكر بيع جهاز جديد.</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">ما تم شراؤه غير مسجَّل على أنه بضاعة كهربائية.</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">انتهت مدة تسليم الجهاز القديم.</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">سيكون عدد الأجهزة القديمة المستلمة أكبر من عدد الجديدة المشتراة.</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">مساحة بيع البضاعة الكهربائية صغيرة جدًا؛ ومع إيصال جهاز جديد يُحسب ما يُسلَّم جهازًا قديمًا.</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">يبيع هذا المتجر بطاريات أقل من أن يُلزَم باستلام المستعملة.</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">القانون هنا لا يعرف واجبًا كهذا.</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">يجب ألا تُرمى البطاريات في سلة النفايات المنزلية. هذا ما تعنيه صورة الحاوية المشطوبة ذات العجلات عليها.</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">يجب ألا تُرمى الأجهزة الكهربائية القديمة في سلة النفايات المنزلية: فهي تُجمع على حدة. هذا ما تعنيه صورة الحاوية المشطوبة ذات العجلات عليها.</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">من يُحضرها يساعد على إعادة استعمالها أو تدويرها، ويُبعد ما فيها من مواد خطرة عن الناس والطبيعة.</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">لا تضعه في صندوق التجميع، ولا تفتحه ولا تشحنه.</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">أبعِده عن الناس والورق والحرارة. إذا خرج منه دخان أو احترق، فغادر المكان واتصل بالإطفاء.</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">ضعه بقفازات في الصندوق المقاوم للنار مع رمل جاف أو فيرميكوليت، وحده.</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">ضع ملصقًا على الصندوق، واتصل بالمسؤول عن النفايات الخطرة ليأخذه.</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">نقد</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">بطاقة</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">بطاقة هدايا</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">رصيد شراء</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">تحويل مصرفي</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">شيك</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">قسيمة شراء</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">نقاط</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">غيّرت رأيي</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">المقاس أو اللون خاطئ</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">هدية لا أريدها</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">استلمت سلعة خاطئة</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">فيها عيب</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">لا تؤدي ما قيل لي إنها تؤديه</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">ليست كما وُصفت</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">وصلت متضررة</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">وصلت متأخرة جدًا</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">تركيب سيئ</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">وعد لم يُوفَ به</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">لم يكن للمتجر أن يبيعها</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">استدعاء المنتج</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">يستطيع موظف الموافقة على هذا</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">لا، إلا إذا منح موظف استثناءً</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">مصرَّح به</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">مشروط</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">رفض يجوز تجاوزه</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">رفض</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">بطاقة تنتهي بـ {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">طريقة أخرى</translation>
    </message>
</context>
</TS>
