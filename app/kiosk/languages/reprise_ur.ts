<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">قیمت میں سے کمی</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">آگے: وجہ</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">رقم درج کریں</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">سامان کی واپسی</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">براہِ کرم عملے سے ملیں۔</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">کوئی چیز واپس کرنے کے لیے اپنی رسید اسکین کریں۔</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">کیمرہ بھی اسے پڑھ لیتا ہے: بارکوڈ کو اس کے سامنے ساکن رکھیں۔</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">رسید نہیں ہے، یا اسکین نہیں ہوتی؟</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">عملہ</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">آپ کا نمبر</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">واپس آنے والی چیزیں</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">اگلی چیز</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">اس پر کیا لاگو ہے؟ %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">اس چیز پر کیا لاگو ہے؟</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">واپسیاں، تازہ ترین پہلے</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">آج ابھی تک کوئی واپسی نہیں۔</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">سب دیکھیں</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">اس چیز پر کیا لاگو ہے؟</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">کتنی تعداد</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">نئی واپسی</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">سائن آؤٹ</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">اس کے بدلے آپ کیا لینا چاہیں گے؟</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">جو چیزیں آپ چاہتے ہیں، ہر ایک کا کوڈ اسکین کریں۔ کچھ بھی حتمی ہونے سے پہلے آپ دیکھ لیں گے کہ حساب کتنا بنتا ہے۔</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">باہر جانے والی چیزیں</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">چیز شامل کرنے کے لیے اسکین کریں</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">دوبارہ وہی: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">وجہ پر واپس</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">گاہک پر واپس</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">قیمت میں کتنی کمی ہوگی؟</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">یہ گاہک کے ساتھ طے کریں، سامان گاہک کے پاس رہے گا۔</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">یہ گاہک کے ساتھ طے کریں، سامان گاہک کے پاس رہے گا۔ زیادہ سے زیادہ %1۔</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">آگے: آپ کا PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">%1 کی منظوری دوسرا فرد دے گا</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">یہ منظوری آپ کے نمبر یا بیج اور آپ کے PIN کے نام ہوگی۔ اس کے بعد گاہک آگے بڑھے گا۔</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">عملہ: یہاں سائن ان کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">مجھے خود ہی جاری رکھنا ہے</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">عملے کو بلا لیا گیا</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">کوئی آپ کی مدد کے لیے آ رہا ہے۔</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">عملے کو بھی یہی نمبر نظر آتا ہے، اس لیے آپ کو دوبارہ بتانے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">عملے کو کیا معلوم ہے</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">آپ کی واپسی</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">یہ جوں کی توں رہے گی۔ انتظار کے دوران کچھ ضائع نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">ابھی کچھ چاہیے؟</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">عملہ آپ کو اسکرین پڑھ کر سنا سکتا ہے، آپ کی جگہ ٹائپ کر سکتا ہے، یا آپ کو واپسی کاؤنٹر تک لے جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">کیا آپ ابھی موجود ہیں؟</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">آپ کی واپسی درج ہو چکی ہے۔ اگر آپ اب رک جائیں تو ہم آپ کی معلومات محفوظ رکھنے کے لیے یہ اسکرین صاف کر دیں گے۔</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">اگر آپ اب رک جائیں تو کچھ واپس نہیں ہوگا۔ چیزیں آپ کے پاس رہیں گی، اور ہم آپ کی معلومات محفوظ رکھنے کے لیے یہ اسکرین صاف کر دیں گے۔</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">جی ہاں، مجھے مزید وقت دیں</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">نہیں، یہیں روک دیں</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">سیکنڈ</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">اس کے بجائے آپ کیا کر سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">کوئی باقی نہیں</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">پہلے کوئی چیز چھوئیں</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">آپ کیا واپس لائے ہیں؟</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">ہر چیز کو چھوئیں۔ ابھی کچھ حتمی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">رسید مل گئی</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">آپ کو زیادہ سے زیادہ ملے گا</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">تلاش کریں</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">پہلے نمبر درج کریں</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">اپنی رسید کا نمبر درج کریں</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">اپنی رسید کا نمبر درج کریں۔ یہ بارکوڈ کے پاس چھپا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">یہ بارکوڈ کے پاس چھپا ہوتا ہے۔ رسید بالکل نہیں ہے؟ مدد دبائیں، عملہ آپ کی خریداری تلاش کرے گا۔</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">رسید نمبر</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">خالی جگہ</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اپنی زبان چنیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">سامان کی واپسی</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">نئی واپسی</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">تازہ کریں</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">کاغذات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">سائن آؤٹ</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">واپسیوں پر واپس</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">روزانہ کا ریکارڈ</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">پرانا سامان</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">پہلے ایک چنیں</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">ابھی ادا نہیں ہوا</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">ادائیگی کے کاغذ پر درج کوڈ</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">کیا ہوا، اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">چاہیں تو نوٹ لکھیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">پہلے کوڈ درج کریں</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">وجہ چنیں</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">پہلے نوٹ لکھیں</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">یہ کیا ہے</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">پرانا سامان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">اسے تلاش کریں</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">جمع کرائیں</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">پہلے اسے اسکین یا درج کریں</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">پہلے بتائیں کہ یہ کیا ہے</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">رسید نہیں ہے</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">ڈبے کے لیے لیبل چھاپیں</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">خطرہ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">مرحلہ %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">گاہک کے لیے</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">کوئی واپسی کھلی نہیں: ہر واپسی کی رقم منتقل ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">پوچھا جا رہا ہے۔ اس میں ایک منٹ تک لگ سکتا ہے</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">فہرست پر واپس</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">اسے لکھ لیں</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">آپ جو کہیں گے وہ آپ کے نام سے محفوظ ہوگا، اور ہیڈ آفس اسے دیکھے گا۔</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%3 میں سے %1 تا %2</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">پچھلا</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">مزید</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">پہلے اسے درج کریں</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">پرنٹر نہیں ہے</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">ایک لمحہ</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">آپ کی واپسی</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">یہ پہلے ہی محفوظ ہے۔ اب کچھ بھی ہو، کچھ ضائع نہیں ہوگا۔</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">واپسی %1 کا کوڈ</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">آپ کا واپسی نمبر</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">یہ خراب ہے</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">تب قانون آپ کو زیادہ دے سکتا ہے</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">مرمت یا نئی چیز</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">انتخاب آپ کا ہے، اور آپ کا کچھ خرچ نہیں ہوگا</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">انتخاب آپ کا ہے۔ عملہ یہ کام آپ کے ساتھ کرے گا</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">تبادلہ یا اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">آپ جو پسند کریں وہ چنیں</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">عملہ یہ کام آپ کے ساتھ کرے گا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">اپنے پاس رکھیں</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">اپنی باقی چیزوں کے ساتھ آگے بڑھیں</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">یہیں ختم کریں، یہ بات تحریر میں لے کر</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">یہیں ختم کریں۔ کچھ واپس نہیں ہوگا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">کیوں؟</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">کیوں؟ %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">ہم کیا کاٹتے ہیں</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">ہم اس کا حساب کیسے کرتے ہیں</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">جاننے کی بات</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">یہاں ہماری پالیسی آپ کے لیے قانون (%1) سے بہتر ہے، اس لیے ہم اپنی پالیسی پر چلتے ہیں۔ %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">ملنے کا دن %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">آج، %2 میں سے دن %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">آخری دن %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">فیصلہ ہماری پالیسی کرتی ہے</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">قانون پوری رقم کی واپسی دیتا ہے</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">فیصلہ قانون کرتا ہے</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">وہ نمبر اور PIN آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">بہت سے غلط PIN۔ دوبارہ کوشش سے پہلے براہِ کرم انتظار کریں۔</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">یہ ٹرمینل اب PIN نہیں جانچ سکتا۔ براہِ کرم سروس کو بلائیں۔</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">آپ کی بات مانی گئی۔ اب دوسرا فرد چاہیے، جو یہی عمل کرے۔</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">دوسرا فرد کوئی اور ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">آپ واپسیاں منظور نہیں کر سکتے۔ سپروائزر یا مینیجر سے کہیں۔</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">یہ اس سے زیادہ ہے جو آپ منظور کر سکتے ہیں۔ کسی مجاز فرد سے کہیں، مثلاً مینیجر سے۔</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">جو واپسی کوئی خود انجام دے، وہ اسے منظور نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">منظوری کے لیے وجہ چاہیے۔</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">اس کے لیے آپ کا PIN بھی چاہیے۔ براہِ کرم درج کریں۔</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">اس کے لیے آپ کا بیج بھی چاہیے۔ براہِ کرم اسے اسکین کریں، اور اپنا PIN دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">اسٹور میں کوئی اسے منظور نہیں کر سکتا۔ جواب نہیں ہی رہے گا۔</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">ایک پرانا برقی آلہ</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">یہیں سے خریدے گئے اسی قسم کے نئے آلے کے بدلے</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">کوئی بہت چھوٹی چیز</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">برقی، اور کوئی رخ 25 سینٹی میٹر سے لمبا نہیں</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">بیٹریاں</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">دستی: سیل بند، اور ہاتھ میں اٹھائی جا سکیں</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">نہیں، سب ٹھیک ہے</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">یا اس میں بیٹری نہیں ہے</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">ہاں، یا مجھے یقین نہیں</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">یہ الگ رہے گا: دیکھیں کیا کرنا ہے</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">کیا جمع کرایا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">کیا اس میں کوئی بیٹری پھولی، رستی، گرم یا ٹوٹی ہوئی ہے؟</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">نئی چیز کس رسید پر ہے؟</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">ان میں سے کون سی اس کے بدلے خریدی گئی؟</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">یہ کیا ہے، اور کتنی تعداد ہے؟</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">واپس لیا جاتا ہے، بالکل مفت</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">یہاں نہیں لیا جاتا</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">یہ جمع کرنے والے ڈبے کے لیے نہیں ہے۔</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">بنانے والا کوئی بھی ہو، اور بغیر کسی فیس کے۔</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">چھونے سے پہلے اسے دیکھیں۔ شک ہو تو ہاں کہیں۔</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">اسے اسکین کریں، یا اس کا نمبر درج کریں۔ پرانی چیز کا کام وہی ہونا چاہیے جو نئی کا ہے۔</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">اس کا کام پرانی چیز جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">جیسا آپ کو نظر آئے: چند الفاظ کافی ہیں۔</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">یہ گاہک کو تحریری طور پر دیں۔</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">کچھ لکھا نہیں گیا۔ ابھی یہ کریں:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">اس اسٹور نے نہیں بتایا کہ وہ پرانا سامان کیسے واپس لیتا ہے۔ کچھ لکھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">اس وقت یہاں قانون معلوم نہیں کیا جا سکتا۔ کچھ لکھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">وہ رسید اب موجود نہیں۔ کچھ لکھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">وہ لکھا نہیں جا سکا۔ براہِ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">رسید تلاش کریں</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">رسید یہاں آتے ہی فیصلہ ہو جائے گا</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">ہیڈ آفس سے دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">اس کی ہاں پر طے شدہ طریقے سے ادائیگی ہوگی</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">دوبارہ ادا کریں</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">اسی طریقے سے، نئے نمبر کے تحت</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">ادائیگی بطور %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">صرف اگر گاہک کہے: “%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">قیمت وہی رہنے دیں</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">گاہک متفق ہے، اور کچھ ادا نہیں ہوگا</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">سامان واپس دیں</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">گاہک سامان گھر لے جاتا ہے، اور کچھ ادا نہیں ہوتا</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">کارڈ مشین سے پوچھیں</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">کوئی رقم نہیں ہلتی، جتنی بار چاہیں</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">ادائیگی ہو گئی تھی: کوڈ درج کریں</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">ادائیگی نہیں ہوئی تھی: میں نے رپورٹ دیکھی ہے</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">زیرِ التوا</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">غیر یقینی</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">ادا ہونا ہے</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">ہیڈ آفس کا انتظار ہے</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">ادا ہونا ہے</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">ادا ہو گیا</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">ادا نہیں ہوا</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">غیر یقینی</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">رسید ابھی نہیں ملی</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">رقم واپس جا چکی ہے</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">سامان ہمارے پاس ہے، رقم بعد میں آئے گی</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">ہم دیکھ رہے ہیں کہ رقم کا کیا بنا</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">ادائیگی رد ہو گئی، رقم ہمارے ذمے باقی ہے</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">قبول نہیں ہوا، اور کیوں</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">گاہک نے اپنا سامان واپس لے لیا</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">کون، تمام حوالوں اور دستخط کی جگہ کے ساتھ</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">اس سامان کے لیے جسے دوبارہ بیچنا منع ہے</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">مرمت کے منتظر سامان کے لیے</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">کاروبار کے لیے</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">اس میں اب جتنی رقم باقی ہے، اس کے ساتھ</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">کس کے کاغذات؟</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">واپسی کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">کون سا کاغذ؟</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">یہ کس کاروبار کے لیے ہے؟</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">اس کا پتہ کیا ہے؟</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">یہ اس طرح پڑھا جائے گا</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">یہاں ابھی تک کچھ واپس نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">یہاں کی تازہ واپسیاں، نئی پہلے۔ یا پرچی کا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">جیسے پرچی پر: R-0412-K1-7Q4M9X2C۔</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">واپسی کی موجودہ حالت کے مطابق۔</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">جیسے اس کے انوائس پر۔ یہ صرف چھپتا ہے، کہیں محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">سطروں کے درمیان کاما لگائیں۔</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">مزید نقل پر لکھا ہوتا ہے کہ وہ نقل ہے، اور آپ کے نام درج ہوتی ہے۔</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">اس ٹرمینل میں پرنٹر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">کاروبار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">واپسی</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">اسے تلاش کریں</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">چھاپیں</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">نقل چھاپیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">اسٹور کی نقل</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">الگ رکھے سامان کا لیبل</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">مرمت کا لیبل</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">کریڈٹ نوٹ</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">کریڈٹ یا گفٹ کارڈ</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">گاہک کی پرچی</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">یہ واپسی ہمیں یہاں نہیں ملی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">واپسی کی حالت اب بدل چکی ہے۔ براہِ کرم اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں دیکھ سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">چھپ گیا۔</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">پرنٹر میں کاغذ ختم ہے۔ براہِ کرم کاغذ ڈالیں اور دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">پرنٹر نے نہیں چھاپا۔ براہِ کرم اسے دیکھیں۔</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">بغیر کھلا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">کھلا ہوا</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">استعمال شدہ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">نقصان زدہ</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">غیر محفوظ</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">جیسا بکا تھا، مہر سمیت</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">آزمایا یا دیکھا، جیسے دکان میں</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">اس سے زیادہ</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">ٹوٹا، پھٹا یا داغ دار</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">اسے لیبل لگا کر الگ رکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">کوئی بعد میں فیصلہ کرے گا</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">ناکارہ قرار</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">واپس شیلف پر</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">پرزے یا دوسرے درجے کا مال</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">مرمت شدہ</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">بنانے والی کمپنی کو</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">سپلائر کو</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">کوئی لکھا نہیں</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">سب کے سب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 میں سے %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">رسید %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">کاغذ پر، %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">رسید نہیں</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">ہماری، کاغذ پر یا اسکرین پر</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">صرف سامان</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">کوئی چیز نہیں جو بتائے کہ یہ کب خریدا گیا</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">آرڈر کا نمبر</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">پارسل یا ای میل سے</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">جس کارڈ سے ادائیگی ہوئی</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">کارڈ مشین پر نظر آنے والے ٹوکن سے</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">گاہک نمبر</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">لائلٹی کارڈ یا اکاؤنٹ کا</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">رسید جو ہمیں نہیں مل رہی</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">رسید آنے پر رقم واپس ہوگی</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">گاہک کو کب ملا</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">بعد کے کسی دن</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">کسی دن جو گاہک کو معلوم ہے</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">یہ آپ اگلے صفحے پر چنیں گے</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">کسی کو معلوم نہیں</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">تب اس بارے میں کچھ نہیں کہا جاتا</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">ہمارے قواعد کے مطابق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">فروخت کے بارے میں</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">کتنی تعداد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">وجہ</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">پہلی بار کب ظاہر ہوا</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">حالت</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">سیریل نمبر</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">ابھی یہاں</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">اس کا کیا ہوگا</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">بیچ</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">اس کے بارے میں مزید</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">اسے نکالیں</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">یہ اس واپسی میں نہیں ہے</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">پہلے اسے اسکین یا درج کریں</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">پہلے اسے درج کریں</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">صرف وہی خریداری دکھائی جاتی ہے جو اکیلی میل کھائے: دوسروں کی خریداری انہی کی رہتی ہے۔</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">آرڈر کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">آرڈر</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">ادائیگی کس کارڈ سے ہوئی؟</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">وہ ٹوکن جو کارڈ مشین اس کے لیے دکھاتی ہے۔ کارڈ کا نمبر کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">کارڈ کا ٹوکن</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">گاہک کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">گاہک نمبر</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">کون سی رسید؟</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">اس کا کوڈ اسکین کریں، یا نمبر درج کریں۔</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">اس کا سیریل نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">سیریل نمبر، %2 میں سے %1</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">اسے اسکین یا درج کریں: صرف وہی واپس آتا ہے جو بکا تھا۔</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">سیریل نمبر</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">اس کا کوئی نہیں ہے</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">باقی کا کوئی نہیں ہے</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">کاغذ پر کیا نمبر ہے؟</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">جیسے چھپا ہے۔ سامان یہیں رہے گا، اور رسید آنے پر رقم واپس ہوگی۔</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">کاغذ پر نمبر</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">کاغذ پر کس سامان کا نام ہے؟</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">اسے اسکین کریں، یا آرٹیکل نمبر درج کریں۔</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">آرٹیکل</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">ایک کی قیمت کیا تھی؟</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">جیسے چھپی ہے، ٹیکس سمیت۔</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">ایک کی قیمت</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">کیا واپس آ رہا ہے</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">بدلنے یا نکالنے کے لیے کسی ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">جواب دیکھیں</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">کاغذ کی ایک سطر شامل کریں</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">کچھ اور شامل کریں</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">گاہک کے پاس کیا ہے؟</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">اگلی چیز کے لیے گاہک کے پاس کیا ہے؟</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">رسید سب سے بہتر ہے: وہ بتاتی ہے کہ کتنا اور کیسے ادا ہوا۔</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">ان میں سے کیا واپس آ رہا ہے؟</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">ایک وقت میں ایک۔ اس کے بعد آپ مزید شامل کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">یہ کون سا سامان ہے؟</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">اس پر لگا کوڈ اسکین یا درج کریں۔ اس کی قیمت حالیہ عرصے کی سب سے کم قیمت گنی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">اسے کون لایا ہے؟</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">گاہک نمبر یا ٹوکن، نام کبھی نہیں: بغیر رسید کی واپسیاں اسی سے گنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">گاہک کوئی نہیں دیتا</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">کاغذ پر کون سا دن ہے؟</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">پہلے کسی دن کو چھوئیں</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">یہ کاغذ کی کون سی سطر ہے؟</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">اوپر سے گن کر۔</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">اس سطر میں کتنی تعداد ہے؟</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">کتنے واپس آ رہے ہیں؟</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">یہ کیوں واپس آ رہے ہیں؟</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">یہ پہلی بار کب ظاہر ہوا؟</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">اسی سے طے ہوتا ہے کہ قانون گاہک کو کون سے حق دیتا ہے۔</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">یہ پہلی بار کس دن ظاہر ہوا؟</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">ان کی حالت کیسی ہے؟</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">جیسے آپ انہیں ابھی دیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">اس کے بارے میں کیا کہا گیا</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">جو بات درست نہیں، اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">یہ درست ہے</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">ان میں سے کتنے یہاں ہیں؟</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">باقی کی صرف اطلاع ہے: ان کے آنے سے پہلے ان کی کوئی رقم ادا نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">ان کا کیا ہوگا؟</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">ان پر کون سا بیچ چھپا ہے؟</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">اس سے پتہ چلتا ہے کہ واپس طلبی میں یہ شامل ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">کوئی چھپا نہیں ہے</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">وہ سطر پہلے سے شامل ہے۔ تعداد بدلنے کے لیے اسے وہاں چھوئیں۔</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">تحفے کی رسید الگ واپسی ہے۔ پہلے یہ والی ختم کریں۔</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">وہ رسید کسی اور کرنسی میں ہے۔ وہ الگ واپسی ہے۔</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">جو کاغذ پر ہے وہ الگ واپسی ہے۔ پہلے اسے ختم کریں۔</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">وہ ایک واپسی کی پرچی ہے۔ اس سے کچھ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">وہ کسی رسید کا کوڈ نہیں ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں دیکھ سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">ہمیں وہ رسید معلوم نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">کوئی ایک خریداری اکیلی میل نہیں کھاتی۔ گاہک کے پاس جو کچھ اور ہے وہ آزمائیں۔</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">خرابی معمولی ہے</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">بعض جگہوں پر معمولی خرابی سے سودا ختم نہیں ہوتا</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">خرابی سنگین ہے</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">بعض جگہوں پر تب کسی کو مرمت کا انتظار نہیں کرنا پڑتا</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">کوئی اسے مرمت یا تبدیل نہیں کر سکتا</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">باقی راستہ قیمت میں کمی یا رقم کی واپسی ہے</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">مہر ٹوٹی ہوئی ہے</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">یہ ان چیزوں پر لاگو ہے جو صفائی کی خاطر مہر بند ہوں، یا ریکارڈنگ ہوں</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">دکان میں دیکھنے سے زیادہ برتا گیا</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">یہ فاصلے سے خریداری پر لاگو ہے</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">کچھ نہیں</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1۔ بہت دیر لگی</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">کچھ خاص نہیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">گاہک کو نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">گاہک کو دیر سے بتایا گیا، %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">گاہک کو وقت پر بتایا گیا</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">کاروبار</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">صارف</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">اسے لانے پر کتنا خرچ ہوا</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">ہم نے نصب کیا</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">خراب ہو جانے والا</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">مرمتیں، اخراجات، جو اس پر نظر آئے</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">اب تک کی مرمتیں</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">جو آپ کو اس پر نظر آئے</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">کب تک ٹھیک رہے گا</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">نکالنے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">گاہک کو واپس مل گیا</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">دن آپ آگے چنیں گے</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">اس کی مرمت ابھی جاری ہے</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">مناسب وقت میں</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">بہت دیر لگی</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">یا اس سے گاہک کو بہت زحمت ہوئی</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">گاہک کو بھیجنا پڑا</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">ڈاک یا کوریئر</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">گاہک خود لے کر آیا</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">کرایہ یا پارکنگ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">کسی نے نہیں مانگا</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">کس نے خریدا</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">خریداری منسوخ کرنے کا حق</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">گاہک کے لائلٹی اکاؤنٹ کے پوائنٹس</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">زیادہ تر اپنے لیے</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">اپنے کاروبار کے لیے: صارف قانون ان کے لیے نہیں</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">تب گاہک کے پاس زیادہ وقت ہے</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">گاہک کو دیر سے بتایا گیا</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">بس یہی</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">صرف وہی جو گاہک کہے، یا جو آپ کو نظر آئے۔ اس سے طے ہو سکتا ہے کہ قانون گاہک کو کیا دیتا ہے۔</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">ایک مرمت شامل کریں</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">گاہک نے مرمت کی درخواست کب کی؟</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">مرمت کا انجام کیا ہوا؟</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">گاہک کو یہ کب واپس ملا؟</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">مرمت میں کتنا وقت لگا؟</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">اسے لانے پر گاہک کا کتنا خرچ ہوا؟</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">قانون بتاتا ہے کہ خرچ کس کے ذمے ہے۔ اسے عملہ ادا کرتا ہے۔</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">کتنا خرچ ہوا؟</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">جیسے گاہک کے دکھائے کاغذ پر ہے۔</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">کتنا خرچ ہوا</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">آپ کو اس پر کیا نظر آتا ہے؟</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">جو بات درست ہے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">ہم نے اسے کب نصب کیا تھا؟</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">گاہک کا وقت تب سے شروع ہوتا ہے جب یہ کام کرنے لگے۔</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">ہم نے اسے نصب نہیں کیا</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">یہ کب تک ٹھیک رہے گا؟</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">یہ خراب ہونے والا نہیں</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">اسے کس نے خریدا؟</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">کیا گاہک کو بتایا گیا تھا کہ وہ خریداری منسوخ کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">یہ فاصلے سے خریدی گئی چیزوں پر لاگو ہے۔</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">گاہک کو کب بتایا گیا؟</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">گاہک کے اکاؤنٹ میں کتنے پوائنٹس ہیں؟</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">جیسے لائلٹی نظام بتائے۔ فروخت پر ملے پوائنٹس میں سے جو کم ہوں، ان کی کٹوتی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">پوائنٹس</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1، آپ کی ادا کردہ قیمت پر</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1، آج کی قیمت پر</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1، فی عدد %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">ادا کرنا ہے، %1 VAT سمیت</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">ادا کرنا ہے</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">آپ کو واپس ملے گا، %1 VAT سمیت</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">آپ کو واپس ملے گا</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">باہر جانے والی چیزیں</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">واپس آنے والی چیزیں</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">جیسے آپ نے ادائیگی کی</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">بطور اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">صرف اگر آپ چاہیں۔ ہمارے ہاں خرچ کے لیے</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">نقد</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">صرف اگر آپ چاہیں۔ عملہ رقم ادا کرے گا</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">عملہ یہاں وصول کرے گا</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">کارڈ مشین پر</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">آپ فرق ادا کریں گے</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">برابر کا تبادلہ</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">فرق آپ کو واپس ملے گا</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">کچھ ادا نہیں کرنا</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">دونوں حصے ہوں گے، یا ایک بھی نہیں۔</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">ہماری پالیسی میں نئی چیزوں کی پہلی خریداری کی تاریخ %1 ہی رہے گی۔</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">ہماری پالیسی میں نئی چیزوں پر پرانی چیزوں کی پہلی خریداری کی تاریخ برقرار رہے گی۔</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">آپ کی خریدی ہوئی وارنٹی جاری رہے گی۔</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">ان کے قانونی حقوق آج سے شروع ہیں۔</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">تبادلہ، کچھ ادا نہیں کرنا</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">%1 ادا کریں</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">%1 کارڈ %2 پر واپس کریں</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">تبادلہ، اور %1 واپس</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">آپ کے تبادلے کا ثبوت</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">نئی چیزیں آپ کی ہوئیں</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">کچھ ادا نہیں کرنا۔ براہِ کرم پرانی چیزیں یہیں چھوڑ دیں۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">آپ نے %1 ادا کیے۔ براہِ کرم پرانی چیزیں یہیں چھوڑ دیں۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">فرق اسی طریقے سے واپس جائے گا جس سے ادائیگی ہوئی تھی۔</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">فرق %1 اس طرح واپس ہوگا: %2۔</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">فرق ادا ہو گیا: %1۔</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">براہِ کرم پرانی چیزیں یہیں چھوڑ دیں۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">آپ کی واپسی کا ثبوت</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">آپ کی واپسی درج ہو گئی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">قیمت میں کمی کا ثبوت</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">آپ کی قیمت میں کمی درج ہو گئی</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی، اور ان کی قیمت میں جو کمی ہوئی وہ رقم آپ کو واپس ملے گی۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">آپ کی قیمت میں کمی ادا ہو گئی</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی۔ %1۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی، اور %1 اس طرح واپس ہوں گے: %2۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">آپ کی مرمت بُک ہو گئی</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">براہِ کرم اپنی چیز اس پرچی کے ساتھ عملے کے حوالے کریں۔ ہم اس کی مرمت کرائیں گے، اور آپ کا کچھ خرچ نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">آپ کا اسٹور کریڈٹ تیار ہے</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">آپ کی رقم کی واپسی ادا ہو گئی</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1۔ کارڈ پر نظر آنے میں عموماً 3 سے 5 کام کے دن لگتے ہیں۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">آپ کی واپسی درج ہو گئی۔ منتقل کرنے کو کوئی رقم نہیں۔</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">آپ کی واپسی درج ہو گئی، اور رقم کی واپسی اسی طریقے سے ہوگی جس سے ادائیگی ہوئی تھی۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">آپ کی واپسی درج ہو گئی۔ براہِ کرم اس پرچی کے ساتھ عملے سے نقد رقم لے لیں۔</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">آپ کی واپسی درج ہو گئی اور رقم کی واپسی اس طرح ہوگی: %1۔ کارڈ پر عموماً 3 سے 5 کام کے دن لگتے ہیں۔ یہ پرچی آپ کا ثبوت ہے۔</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">قبول نہیں ہوا</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">ہم یہ قیمت کم نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">ہم یہ چیزیں واپس نہیں لے سکتے۔</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">ہمارے ریکارڈ کے مطابق یہ پہلے ہی واپس آ چکی ہیں، یا کسی اور جگہ واپس کی جا رہی ہیں۔ کوئی رقم منتقل نہیں ہوئی۔ براہِ کرم اپنی چیزیں ساتھ لے جائیں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">منسوخ ہو گیا</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">آپ کی چیزیں پھر سے آپ کی ہیں۔</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">کچھ واپس نہیں ہوا، اور کوئی رقم منتقل نہیں ہوئی۔ براہِ کرم اپنی چیزیں ساتھ لے جائیں۔ آپ انہیں کسی اور وقت واپس کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">قیمت وہی رہے گی۔</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">کوئی رقم منتقل نہیں ہوئی، اور چیزیں آپ کے پاس رہیں گی۔ آپ کے حقوق پہلے جیسے ہی ہیں۔</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">تبادلہ منسوخ ہے، اور کوئی رقم منتقل نہیں ہوئی۔ براہِ کرم اپنی چیزیں ساتھ لے جائیں، اور نئی یہیں چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">واپس نہیں ہوا</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">آپ کی چیزیں آپ ہی کی ہیں۔</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">آپ کی پرچی بتاتی ہے کہ کیوں، کس قاعدے سے، اور اب آپ کیا کر سکتے ہیں۔ کوئی رقم منتقل نہیں ہوئی۔ آپ کے قانونی حقوق متاثر نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ابھی نہیں</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">راستے میں ہے</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">جانچ جاری ہے</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">میری چیزیں واپس دیں</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">اب کیا کریں</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">آپ کی رقم</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">ابھی ادا نہیں ہوا</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">نئی چیزیں آپ کی ادائیگی کی منتظر ہیں۔</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">کارڈ مشین نے کوئی ادائیگی نہیں لی۔ آپ کا تبادلہ محفوظ ہے، اور دونوں حصے ابھی کھلے ہیں۔</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">براہِ کرم نئی چیزیں یہیں چھوڑ دیں اور اس پرچی کے ساتھ عملے کے پاس جائیں: وہاں ادائیگی کریں، یا اپنی چیزیں واپس لیں۔</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">کچھ ادا نہیں ہوا۔ نئی چیزیں آپ کی ہونے سے پہلے %1 ادا کرنے ہیں۔</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">پرچی میرے پاس ہے</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">رقم کی واپسی زیرِ التوا</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی۔ آپ کے لیے %1 بعد میں۔</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں۔ آپ کے لیے %1 بعد میں۔</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">ہم آپ کی رسید تلاش کر رہے ہیں۔ آپ کی واپسی محفوظ ہے، اور آپ کو انتظار کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">اپنی پرچی اور رسید سنبھال کر رکھیں۔ پرچی کے نمبر سے عملہ ہمیشہ بتا سکتا ہے کہ آپ کی رقم کی واپسی کہاں تک پہنچی۔</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">رسید آنے پر، اس میں درج کے مطابق حساب کر کے ادا کیا جائے گا۔</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">عملہ آپ کی ادائیگی لے گا</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">براہِ کرم %1 عملے کو ادا کریں۔</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">ادائیگی ہونے پر نئی چیزیں آپ کی ہوں گی۔</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">اس پرچی اور تمام چیزوں کے ساتھ عملے کے پاس جائیں۔</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">ابھی کچھ ادا نہیں ہوا۔ آپ کارڈ سے، اور ایک ہی بار ادا کریں گے۔</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">ہمارا ابھی ہیڈ آفس سے رابطہ نہیں ہو سکا۔ آپ کی واپسی محفوظ ہے، اور آپ کو انتظار کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">اپنی پرچی سنبھال کر رکھیں۔ اس کے نمبر سے عملہ ہمیشہ بتا سکتا ہے کہ آپ کی رقم کی واپسی کہاں تک پہنچی۔</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">ہمارے ذمے آپ کے %1 ہیں۔ ہیڈ آفس کا جواب آنے پر ادا ہوں گے۔</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">یہ رقم ہمارے ذمے ہے۔ ہیڈ آفس کا جواب آنے پر ادا ہوگی۔</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">تبادلہ زیرِ التوا</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">نئی چیزیں ہیڈ آفس کے جواب کی منتظر ہیں۔</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">براہِ کرم نئی چیزیں یہیں چھوڑ دیں اور اس پرچی کے ساتھ عملے کے پاس جائیں: ہیڈ آفس کا جواب آنے پر وہ آپ کی ہوں گی، یا آپ اپنی چیزیں واپس لیں۔</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">کچھ ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">کارڈ مشین نے ادائیگی نہیں کی۔ آپ کی واپسی محفوظ ہے، اور آپ کو انتظار کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">یہ لکھ لی گئی ہے، اور یہ رقم ہمارے ذمے ہے۔</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">ہمارے ذمے آپ کے %1 ہیں۔</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">پہلے ہی ادا: %1۔</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">ہم جانچ رہے ہیں</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">ہمیں ابھی معلوم نہیں کہ آپ کی ادائیگی ہوئی یا نہیں۔</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">ہمیں ابھی معلوم نہیں کہ آپ کی رقم کی واپسی روانہ ہوئی یا نہیں۔</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">کارڈ مشین نے وقت پر جواب نہیں دیا۔ آپ ایک بار ادا کریں گے، دو بار کبھی نہیں: ہم آپ کے لیے پتہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">کارڈ مشین نے وقت پر جواب نہیں دیا۔ آپ کو %1 ایک ہی بار ملے گا: ہم آپ کے لیے پتہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">یا تو یہ رقم جا چکی ہے، یا ہم بھیجیں گے۔ دو بار کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">یا تو %1 جا چکے ہیں، یا ہم بھیجیں گے۔ دو بار کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">یا تو رقم آپ کے کارڈ سے جا چکی ہے، یا اس کے لیے کبھی نہیں جائے گی۔</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">اپنی پرچی سنبھال کر رکھیں۔ عملہ بتائے گا کہ نئی چیزیں کب آپ کی ہیں: تب تک براہِ کرم انہیں یہیں چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">اپنی پرچی سنبھال کر رکھیں۔ براہِ کرم یہ چیزیں کہیں اور دوبارہ واپس نہ کریں۔</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">یہ رقم عملہ ادا کرے گا</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی۔ عملہ اب آپ کو %1 ادا کرے گا۔</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں۔ عملہ اب آپ کو %1 ادا کرے گا۔</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">براہِ کرم اس پرچی کے ساتھ عملے کے پاس جائیں۔</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">یہ پرچی عملے کو دکھائیں۔ براہِ کرم یہ چیزیں کہیں اور دوبارہ واپس نہ کریں۔</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">عملہ %1 بھیجے گا۔</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">عملہ رقم اسی طریقے سے بھیجے گا جس سے ادائیگی ہوئی تھی۔</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 اور %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">ادائیگی بذریعہ %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">آپ کے %1 سے</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">بذریعہ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 بذریعہ %2</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">نقد، عملے کے ہاتھ سے</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">جس کارڈ سے آپ نے ادائیگی کی، آخری ہندسے %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">بذریعہ %1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">نقد، عملے کے ہاتھ سے</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">جیسے ادائیگی ہوئی تھی</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">رقم آپ کے کارڈ پر واپس</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">رقم واپس، جیسے ادائیگی ہوئی</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">واپس ادا کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">تحفے کی رسید پر ہم قیمتیں نہیں دکھاتے</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">تبادلہ</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">کچھ اور چنیں۔ فرق کا حساب ہم برابر کریں گے</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">ہمارے ہاں خرچ کے لیے۔ صرف اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">مرمت</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">ہم مرمت کرائیں گے، اور آپ کا کچھ خرچ نہیں ہوگا</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">متبادل چیز</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">دوبارہ وہی چیز، کچھ ادا کیے بغیر</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">قیمت کم، اور چیز آپ کی</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">سامان وصول کریں</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">واپسی مکمل کریں</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">%1 واپس کریں</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">یہ کسی چیز کا کوڈ ہے۔ براہِ کرم اپنی رسید کا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">یہ کوڈ ویب صفحہ کھولتا ہے۔ براہِ کرم رسید کا دوسرا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">یہ رسید کا ٹیکس کوڈ ہے۔ براہِ کرم اس پر دوسرا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">ہمیں اس اسٹور میں وہ رسید نہیں ملی۔ عملہ آپ کے ساتھ اسے تلاش کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">یہ پرچی ایسی واپسی کی ہے جو پہلے ہی ہو چکی ہے۔ کچھ اور واپس کرنے کے لیے براہِ کرم اپنی رسید اسکین کریں۔</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">ہمیں یہ کوڈ معلوم نہیں۔ براہِ کرم اپنی رسید کا کوڈ اسکین کریں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">ہیڈ آفس نے مسترد کیا</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">ہیڈ آفس کا حساب مختلف ہے: براہِ کرم دیکھیں</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">5 میں سے %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">رائے نہیں دی گئی</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">رسید %1 کا کوڈ ہمارے ریکارڈ سے مختلف بات بتاتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>کیوں؟ آپ کی %n چیز</numerusform>
            <numerusform>کیوں؟ آپ کی %n چیزیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>ہماری اپنی حد %n دن ہے (%1)۔ یہاں قانون آپ کے لیے بہتر ہے، اس لیے ہم قانون پر چلتے ہیں۔</numerusform>
            <numerusform>ہماری اپنی حد %n دن ہے (%1)۔ یہاں قانون آپ کے لیے بہتر ہے، اس لیے ہم قانون پر چلتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>آج، %n دن کی تاخیر</numerusform>
            <numerusform>آج، %n دن کی تاخیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ہماری پالیسی، %n دن</numerusform>
            <numerusform>ہماری پالیسی، %n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">ادائیگی ہو گئی، اور معاملہ طے ہو گیا۔</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">قیمت وہی رہی۔ کوئی رقم منتقل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">سامان پھر سے گاہک کا ہے۔ کوئی رقم منتقل نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">ہیڈ آفس نے انکار کیا: یہ کہیں اور واپس آ چکا ہے۔ براہِ کرم سامان واپس دیں۔</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">ہیڈ آفس ابھی جواب نہیں دے رہا۔ کچھ ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">یہ ادا نہیں ہوا۔ آپ دوبارہ ادا کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">کوئی خبر نہیں: یہ اب بھی غیر یقینی ہے۔</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">بغیر کھلا</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">کھلا ہوا</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">استعمال شدہ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">نقصان زدہ</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">غیر محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">درخواست %1، واپسی %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">درخواست %1، ابھی واپس نہیں آیا</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n مرمت</numerusform>
            <numerusform>%n مرمتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n پوائنٹ</numerusform>
            <numerusform>%n پوائنٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">کارڈ سے</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">اسٹور کریڈٹ سے</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">%1 سے</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">آپ فرق نقد ادا کریں گے</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">آپ فرق اسٹور کریڈٹ سے ادا کریں گے</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">آپ فرق %1 سے ادا کریں گے</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 نقد</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 کارڈ سے</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 اسٹور کریڈٹ سے</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1، %2 سے</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 آپ ہمارے ہاں خرچ کر سکتے ہیں۔ خرچ کرتے وقت یہ پرچی عملے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">یہ رقم آپ ہمارے ہاں خرچ کر سکتے ہیں۔ خرچ کرتے وقت یہ پرچی عملے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 آپ ہمارے ہاں %2 تک خرچ کر سکتے ہیں۔ خرچ کرتے وقت یہ پرچی عملے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">یہ رقم آپ ہمارے ہاں %1 تک خرچ کر سکتے ہیں۔ خرچ کرتے وقت یہ پرچی عملے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی۔ رقم کی واپسی بعد میں ہوگی۔</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں۔ رقم کی واپسی بعد میں ہوگی۔</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی۔ عملہ اب آپ کی رقم واپس کرے گا۔</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں۔ عملہ اب آپ کی رقم واپس کرے گا۔</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">کارڈ مشین نے وقت پر جواب نہیں دیا۔ آپ کو رقم کی واپسی ایک ہی بار ملے گی: ہم آپ کے لیے پتہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1۔ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 اور مزید %n سطر</numerusform>
            <numerusform>%1 اور مزید %n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1 آپ کے %2 سے</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">متن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">رنگوں کا فرق</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">نیچے</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">چھوڑیں</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">واپسی مکمل</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">ایک بار چھوئیں۔ ہم آپ کے جواب کے ساتھ کوئی نام نہیں رکھتے، اور عملہ نہیں دیکھتا کہ جواب کس نے دیا۔</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">پہلے کسی دن کو چھوئیں</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">پہلے ایک چنیں</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">ایک رسید جس کے نیچے بارکوڈ ہے</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">پہلے ایک چنیں</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">ہم اسے کیسے درست کریں؟</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">آپ نے چنا: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">آپ کی رسید کون سی ہے؟</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">سائن ان</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">کاؤنٹر پر واپسیوں، پرانے سامان اور دن کی فہرست کے لیے۔</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">آپریٹر</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">آگے: آپ کا PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">اپنا PIN درج کریں</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">اپنا نمبر درج کریں، یا اپنا بیج اسکین کریں</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">چھاپیں</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">مرحلہ %1، کل %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">ایک کم، %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">کل %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">ایک زیادہ، %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">تربیت</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">تربیت: یہاں کوئی واپسی اصلی نہیں</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">ابھی کام نہیں کر رہا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">کیا ہوا</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">آپ کی رقم</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">جب تک یہ اسکرین آپ کو واپسی نمبر نہ دے، کچھ منتقل نہیں ہوتا۔ نمبر مل جائے تو آپ کی واپسی درج ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">اب کیا کریں</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">اپنی چیزیں اور رسید اپنے پاس رکھیں۔ عملہ کاؤنٹر پر یہ واپسی کر سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1، %2 درج</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">%1 نکالیں</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ہم ابھی یہ درج نہیں کر سکے۔ کوئی رقم منتقل نہیں ہوئی۔ براہِ کرم دوبارہ کوشش کریں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">آپ کے یہاں ہوتے ہوئے کچھ بدل گیا ہے۔ براہِ کرم اسے دوبارہ دیکھیں۔ کچھ درج نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">چیز %1، کل %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">عملہ کیوں؟</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">یہ ٹرمینل ایسی واپسی خود مکمل نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">وجہ</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">کون سا قاعدہ</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">جی ہاں، آپ یہ واپس کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">جی ہاں، آپ یہ چیزیں واپس کر سکتے ہیں</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">عملہ اسے آپ کے ساتھ مکمل کرے گا۔</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">جی ہاں، عملے کے ساتھ</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">عملہ اسے منظور کر سکتا ہے</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">عملہ آپ کے مطالبے میں مدد کرے گا</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">ہم سامان رکھیں گے اور رسید تلاش کریں گے</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">رسید آنے پر رقم واپس ہوگی۔</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">نہیں، یہ والی نہیں</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">نہیں، یہ سب نہیں</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">یہ پہلے ہی واپس آ چکی ہے۔</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">ارادہ بدلنے پر ہم اس کی رقم واپس نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">ہم یہاں اس کی رقم واپس نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">آپ کے پاس تحفے کی رسید ہے، اس لیے ہم یہاں قیمتیں نہیں دکھاتے۔</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">دوبارہ اسٹاک کرنے کی کٹوتی</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">ہماری پالیسی۔ خراب چیز پر کبھی نہیں</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: مرمت یا نئی چیز</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: تبادلہ یا اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: مسترد، براہِ کرم دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: منظوری باقی ہے</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">ایک واپسی</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 اور دوسری چیزیں</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n چیز</numerusform>
            <numerusform>%n چیزیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">یہ کسی کارڈ کا نمبر لگتا ہے۔ اسے یہاں محفوظ کرنا منع ہے: کچھ محفوظ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">وہ نمبر پہلے ہی لکھا ہوا ہے۔ ہر عدد کا اپنا نمبر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">لکھ لیا گیا: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">اس رسید کی سب چیزیں پہلے ہی واپس آ چکی ہیں۔</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">ہم وہ نہیں بیچتے، یا اس کوڈ سے نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں دیکھ سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">ان کا فیصلہ ایک ساتھ نہیں ہو سکتا۔ براہِ کرم ایک نکالیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">ہم ابھی اس کا فیصلہ نہیں کر سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">ہمیں وہ کوڈ معلوم نہیں۔ کچھ نہیں بدلا۔ براہِ کرم جو چیز چاہیے اس کا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں دیکھ سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">شامل ہوا: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">ہم یہاں اس کا حساب نہیں کر سکتے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">تبادلہ کریں</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">اسے نکالیں، باقی آگے بڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">ایک چیز باہر نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">کسی اور طریقے سے ادا کریں</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">کسی اور طریقے سے واپس لیں</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">تبادلہ مکمل کریں</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">مجھے منظور ہے: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">ابھی کچھ نہیں چنا</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">برابر کا تبادلہ</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">نابرابر تبادلہ</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">عملہ یہ کام آپ کے ساتھ کرے گا</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">یہ باہر نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">پہلے اسے نکالیں</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">پہلے کوئی چیز اسکین کریں</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">تبادلہ: %1، %2 وصول کرنے ہیں</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">تبادلہ: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">آپ اس کی اجازت کیوں دے رہے ہیں؟</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">%1 منظور کریں</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">%1 وصول کریں</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">%1 وصول کریں، اور بتائیں کہ آپ اس کی اجازت کیوں دے رہے ہیں</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">وصول ہوئے: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">میں نے %1 وصول کیے ہیں</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">خیر سگالی</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">گاہک بیمار تھا یا موجود نہیں تھا</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">ہم سے غلطی ہوئی</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">کچھ اور، لکھ دیں</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">یہ ان چیزوں کی موجودہ مالیت سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">یہ ان چیزوں کی موجودہ مالیت سے زیادہ ہے: %1۔</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں جانچ سکتے۔ براہِ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">ہمیں وہ بیج معلوم نہیں۔ براہِ کرم اپنا نمبر درج کریں۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">عملے کا رکن آ رہا ہے۔ آپ کی واپسی آپ کی منتظر رہے گی۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">تحفے کی رسید</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">وہ نہیں جو آپ چاہتے تھے؟ ہم آگے بتاتے ہیں کہ اس کے بدلے آپ کیا لے سکتے ہیں۔ خراب ہے؟ آپ کے حقوق زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">ارادہ بدل گیا؟ %1 تک پوری رقم واپس۔ خراب ہے؟ آپ کے حقوق زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">ارادہ بدلنے کی ہماری مدت %1 کو ختم ہو گئی۔ خراب ہے؟ آپ کے حقوق زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">فی عدد %1</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">پہلے ہی واپس</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">ابھی کچھ نہیں چنا</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>%n چیز چنی گئی</numerusform>
            <numerusform>%n چیزیں چنی گئیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">ہمیں وہ بیج معلوم نہیں۔ براہِ کرم اپنا نمبر درج کریں۔</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">ہم ابھی PIN نہیں جانچ سکتے۔ براہِ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">وہ نمبر اور PIN آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">بہت سے غلط PIN۔ براہِ کرم کچھ دیر انتظار کریں۔</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">یہ ٹرمینل اب PIN نہیں جانچ سکتا۔ براہِ کرم سروس کو بلائیں۔</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">دن کی فہرست پڑھی نہیں جا سکتی۔ براہِ کرم سروس کو بلائیں۔</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">ابھی کوئی رائے نہیں</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">کوئی واپسی نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n واپسی</numerusform>
            <numerusform>%n واپسیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">کوئی مسترد نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>%n مسترد</numerusform>
            <numerusform>%n مسترد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">5 میں سے %1 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1۔ پرانی چیز کا آخری دن: %2۔</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">برقی سامان۔ %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">ہمیں وہ رسید معلوم نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">چھپ گیا۔</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">پرنٹر نے نہیں چھاپا۔ براہِ کرم اسے دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھلی</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">کھلی %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">کھلی واپسیاں پڑھی نہیں جا سکتیں۔ براہِ کرم سروس کو بلائیں۔</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">گاہک قیمت وہی رہنے دیتا ہے</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">گاہک سامان واپس چاہتا ہے</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">کارڈ مشین کی اپنی پرچی پر دیکھا</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">ادائیگی کمپنی کی رپورٹ میں دیکھا</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">کچھ اور، لکھ دیں</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">وہ نہیں ہو سکا۔ واپسی جوں کی توں ہے۔</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">ایک رسید آ گئی ہے، اور اس کی واپسی کا فیصلہ ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">رسید یہاں نہیں ہے، یا کاغذ کے مطابق نہیں ہے۔ واپسی منتظر ہے۔</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">کچھ کمی ہے: %1۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">اس کا نمبر درج کریں</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">ایک اور نقل چھاپیں</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ہم ابھی یہ نہیں کر سکے۔ آپ کی واپسی جوں کی توں ہے۔ براہِ کرم دوبارہ کوشش کریں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">کارڈ مشین کی ہدایات پر عمل کریں</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">اس میں ایک منٹ تک لگ سکتا ہے۔ براہِ کرم یہیں رہیں: اس کے بعد آپ کی پرچی آئے گی۔</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">کارڈ مشین پر %1 ادا کریں</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">اس میں ایک منٹ تک لگ سکتا ہے۔ براہِ کرم یہیں رہیں: ادائیگی ہونے پر نئی چیزیں آپ کی ہوں گی۔</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">ہیڈ آفس سے پوچھ رہے ہیں…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">اس میں ایک لمحہ لگے گا۔ آپ کی واپسی پہلے ہی محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">جیسے ادائیگی ہوئی تھی</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">کارڈ مشین نے ادائیگی نہیں کی۔</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں، اور رقم کی واپسی لکھ لی گئی ہے۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں، اور آپ کے لیے %1 لکھ لیا گیا ہے۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی، اور رقم لکھ لی گئی ہے۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی، اور آپ کے لیے %1 لکھ لیا گیا ہے۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">کارڈ مشین دوبارہ آزمائیں</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">پہلے والے طریقے سے</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">اسٹور کریڈٹ کے طور پر لیں</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">صرف اگر آپ چاہیں۔ آپ کو ابھی ملے گا</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">نقد لیں</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">صرف اگر آپ چاہیں۔ عملہ رقم ادا کرے گا</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">بعد میں آنے دیں</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">آپ کو انتظار کی ضرورت نہیں۔ ہم بعد میں بھیجیں گے</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">قیمت وہی رہے گی، اور کچھ ادا نہیں ہوگا</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">کچھ واپس نہیں ہوگا، اور کچھ ادا نہیں ہوگا</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">ہمارا ابھی ہیڈ آفس سے رابطہ نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">چیزیں آپ کے پاس رہیں گی، اور رقم لکھ لی گئی ہے۔ ہیڈ آفس کا جواب آنے پر ادا ہوگی۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">کچھ ادا نہیں ہوا، اس لیے نئی چیزیں ابھی آپ کے ساتھ نہیں جا سکتیں۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">آپ کی چیزیں ہمارے پاس ہیں، اور رقم کی واپسی لکھ لی گئی ہے۔ ہیڈ آفس کا جواب آنے پر ادا ہوگی۔ آپ کیا چاہیں گے؟</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">آپ کو انتظار کی ضرورت نہیں۔ آپ کی پرچی آپ کا ثبوت ہے</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">ایک بار اور کوشش کریں</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">ہیڈ آفس سے دوبارہ پوچھا جائے گا</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">کارڈ مشین نے کوئی ادائیگی نہیں لی۔</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 کارڈ سے</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">کسی اور طریقے سے ادا کریں</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">عملہ کاؤنٹر پر وصول کرے گا</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">میری پرانی چیزیں رہنے دیں</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">تبادلہ منسوخ ہوگا، اور کچھ ادا نہیں ہوگا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">میری پرچی چھاپیں</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">مجھے منظور ہے: اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">تبادلہ %1: کارڈ کے بجائے کسی اور طریقے سے ادا ہونا ہے</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">واپسی %1: کارڈ کے بجائے نقد</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">بہت اچھا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">اچھا</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">ٹھیک</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">برا</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">بہت برا</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">آپ کی واپسی کیسی رہی؟</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شکریہ</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">خراب یا ٹوٹی ہوئی</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">یہ کام نہیں کرتی، یا ٹوٹ گئی</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">بیان کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">لیبل یا تصویر جیسی نہیں</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">غلط چیز</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">مجھے کوئی اور چیز دی گئی</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">ارادہ بدل گیا</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">اس میں کوئی خرابی نہیں</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">ناپسندیدہ تحفہ</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">کسی نے میرے لیے خریدی</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">عملہ آپ کی مدد کرے گا</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">آپ یہ کیوں واپس کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">یہ آپ کو کب ملی؟</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">یہ آپ کو کس دن ملی؟</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">خرابی پہلی بار کب ظاہر ہوئی؟</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">آپ نے اسے پہلی بار کب دیکھا؟</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">یہ پہلی بار کس دن ظاہر ہوا؟</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">کیا اسے کھولا گیا ہے؟</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">جو سب سے زیادہ ٹھیک لگے وہ چنیں۔</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">آپ کے قانونی حقوق اسی دن سے گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">اسی سے طے ہوتا ہے کہ قانون آپ کو کون سے حق دیتا ہے۔ اندازاً جواب بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">دن کو چھوئیں۔ تقریباً درست بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">ارادہ بدلنے کی صورت میں ہماری پالیسی یہ پوچھتی ہے۔</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">رسید پر درج دن کو</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">کسی اور دن</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">بعد میں آئی، یا تحفہ تھی</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">شروع ہی سے ایسی تھی</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">بعد میں ظاہر ہوئی</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">دن آپ آگے چنیں گے</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">مجھے یقین نہیں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">مہر بند ہے، جیسی بکی تھی</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">کھلا ہوا</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">ڈبہ یا مہر کھلی ہے، مگر استعمال نہیں ہوئی</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">استعمال شدہ</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">پہنی، چلائی یا استعمال کی گئی</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">ترسیل %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">خریداری %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">عملہ آپ کے ساتھ اسے دیکھے گا۔</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">ہم یہاں اس کا فیصلہ نہیں کر سکتے۔ عملہ آپ کی مدد کرے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 اور مزید %n چیز</numerusform>
            <numerusform>%1 اور مزید %n چیزیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">اگلی اسکرین پر قیمتیں ہیں: اسے صرف خود دیکھیں</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">ہمارے ہاں خرچ کے لیے۔ ہم قیمتیں نہیں دکھاتے</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">رسید آ جانے پر</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">عملے کے ساتھ طے شدہ</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">جس نے آپ کو دیا، اسے نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">رقم اسی طریقے سے واپس جاتی ہے جس سے آپ نے ادائیگی کی، بغیر فیس کے، سوائے اس کے کہ آپ کچھ اور چنیں۔</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">رقم آپ اور عملہ مل کر طے کریں گے</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">رسید آ جانے پر آپ کی رقم واپس ہوگی</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">ہم اس کی مرمت کریں گے</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">آپ کو دوبارہ وہی چیز ملے گی</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">آپ کو ملے گا</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">آپ کو بطور اسٹور کریڈٹ ملے گا</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">اس کی مالیت ہے</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">چیز آپ کے پاس، اور واپس ملے گا</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">آپ کو واپس ملے گا</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">کچھ ادا نہیں کرنا</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">اس کے بدلے آپ جو چاہیں چنیں</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">آپ کی ادا کردہ رقم کا ایک حصہ، %1 VAT سمیت</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">آپ کی ادا کردہ رقم، %1 VAT سمیت</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">کچھ اور چنیں</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">قیمت میں کمی لیں</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">اسٹور کریڈٹ لیں</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">%1 بطور اسٹور کریڈٹ لیں</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">مجھے منظور ہے: اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">دوبارہ اسی چیز سے تبادلہ کریں</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">مرمت بُک کریں</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">عملہ یہ کام آپ کے ساتھ کرے گا۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">آپ کی رسید تلاش ہو رہی ہے</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">تحفے کی رسید</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">دو رسیدوں پر یہ کوڈ ہے۔ آپ کی کون سی ہے؟</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ہم ابھی رسیدیں نہیں دیکھ سکتے۔ براہِ کرم دوبارہ کوشش کریں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">آئیے پہلے یہ واپسی مکمل کر لیں۔ پھر اگلی رسید اسکین کریں۔</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">یہ ٹرمینل ابھی بند ہے۔ براہِ کرم واپسی کاؤنٹر پر جائیں۔</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">براہِ کرم ایک لمحہ: یہ ٹرمینل رقم کی ایک پچھلی واپسی جانچ رہا ہے۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">عملے کا بیج پڑھا گیا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">ہمیں وہ بیج معلوم نہیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">اسٹور %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">واپسی کیوسک %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">براہِ کرم واپسی کاؤنٹر پر جائیں: وہاں عملہ آپ کی مدد کرے گا۔ آپ کا کچھ بھی ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">کوئی اور پروگرام اس ٹرمینل کا ریکارڈ استعمال کر رہا ہے۔ براہِ کرم واپسی کاؤنٹر پر جائیں۔</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">یہ ٹرمینل ابھی بند ہے</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">اسٹور کی نقل چھپ رہی ہے</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">نہیں چھپی: اسٹور کی نقل دوبارہ آزمائیں</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">اسٹور کی نقل دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">اسٹور کی نقل چھاپیں</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">اس ٹرمینل میں پرنٹر نہیں ہے۔ اس اسکرین کی تصویر لے لیں، یا عملے سے چھپی ہوئی پرچی مانگیں۔</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">آپ کی پرچی چھپ رہی ہے</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">براہِ کرم اپنی پرچی لے لیں۔</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">پرنٹر میں کاغذ ختم ہے۔ پھر بھی آپ کی واپسی درج ہے: عملہ پرچی چھاپ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">پرنٹر جواب نہیں دے رہا۔ پھر بھی آپ کی واپسی درج ہے: اس اسکرین کی تصویر لے لیں، یا عملے سے چھپی ہوئی پرچی مانگیں۔</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">آن لائن</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">آف لائن کام جاری</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">آف لائن کام جاری، سروس درکار ہے</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">دفعہ {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">دفعات {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">ضابطہ {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">ضابطے {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">آرٹیکل {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">آرٹیکلز {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} تا {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}، {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} اور {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">اسٹور کی پالیسی {}، ورژن {}، قاعدہ {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">مجھے منظور ہے کہ جس طریقے سے میں نے ادائیگی کی اس سے رقم واپس لینے کے بجائے {} ملے۔</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">آپ کا حق ہے کہ رقم اسی طریقے سے واپس لیں جس سے ادائیگی کی تھی۔ بٹن دبا کر آپ اس کے بجائے {} پر رضامند ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">آپ کا حق ہے کہ {} اسی طریقے سے واپس لیں جس سے ادائیگی کی تھی۔ بٹن دبا کر آپ اس کے بجائے {} پر رضامند ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">اگر خراب ہو: آپ کی پوری رقم واپس</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">اگر خراب ہو: مرمت یا نئی چیز، اور آپ کو کچھ ثابت نہیں کرنا</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">اگر مرمت ناکام ہو: آپ کی رقم، استعمال کی کوئی کٹوتی نہیں</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">اگر ارادہ بدل جائے: آپ خریداری منسوخ کر سکتے ہیں</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">اگر خراب ہو: مرمت، نئی چیز یا قیمت میں کمی</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">اگر خرابی ظاہر ہو: دکان اسے درست کرے گی</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">اگر قواعد نمایاں نہ تھے: آپ کی رقم واپس</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">اگر خراب ہو: عملے سے پوچھیں</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">قانون کے علاوہ ایک مفت وعدہ</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">وہ وارنٹی جو آپ نے اس کے ساتھ خریدی</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">اگر ارادہ بدل جائے: اسے واپس لے آئیں</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">اگر ارادہ بدل جائے: اس کا تبادلہ کریں</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">قانون</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">گارنٹی</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">{} کی گارنٹی</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">وارنٹی</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">ہماری پالیسی</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">آج آخری دن ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>{} دن باقی ہے۔</numerusform>
            <numerusform>{} دن باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">یہ {} کو ختم ہوئی۔</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">{} سے {} تک۔</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">{} تک۔</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">ہمیں اس چیز پر کوئی تحفظ معلوم نہیں۔ عملہ آپ کے ساتھ اسے دیکھ سکتا ہے۔ آپ کے قانونی حقوق متاثر نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">عملے نے اسے منظور کر دیا ہے۔</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">یہاں کسی کا وہ نمبر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">منظوری کے لیے PIN غلط تھا۔</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">عملے کا وہ رکن واپسیاں منظور نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">عملے کا وہ رکن اتنی رقم منظور نہیں کر سکتا۔ کسی مجاز رکن سے کہیں، مثلاً مینیجر سے۔</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">کوئی اپنے ہی کام کی منظوری نہیں دے سکتا۔ عملے کے کسی اور رکن سے کہیں۔</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">منظوری کے لیے وجہ چاہیے۔</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">وہ PIN بہت بار غلط ہوا۔ کچھ دیر انتظار کریں، یا عملے کے کسی اور رکن سے کہیں۔</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">یہ ٹرمینل اب وہ PIN نہیں جانچ سکتا۔ سروس کو بلائیں۔</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">صرف بیج سے اس کی منظوری نہیں ہوتی۔ PIN بھی چاہیے۔</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">صرف PIN سے اس کی منظوری نہیں ہوتی۔ بیج بھی چاہیے۔</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">جو منظور ہوا تھا، اب وہ نہیں ہوگا۔ اسے دوبارہ دیکھیں، پھر منظور کریں۔</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">اس کے لیے عملے کے دو رکن چاہییں۔ دوسرے رکن سے منظوری کے لیے کہیں۔</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">اس کے لیے عملے کے دو رکن چاہییں۔ دوسرا رکن پھر وہی پہلا تھا۔</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">یہ منظوری شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">کوئی نامعلوم دن</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">کوئی نامعلوم رقم</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">اس سیریل نمبر والی چیز پہلے ہی واپس آ چکی ہے۔</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">اس کا اپنا سیریل نمبر ہے۔ ابھی تک کسی نے اسے نہیں پڑھا۔</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">اس کا اپنا سیریل نمبر ہے۔ پہلے عملے کو اسے پڑھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">یہ سیریل نمبر رسید پر درج نمبروں میں سے نہیں۔ اس لیے یہ وہ چیز نہیں جو آپ نے خریدی۔</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">یہ سیریل نمبر رسید پر درج نمبروں میں سے نہیں۔ عملے کو ان کا موازنہ کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">یہ ابھی یہاں نہیں ہے۔ آنے تک اس کے لیے کچھ ادا نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">جن چیزوں کا آپ نے بتایا، ان میں سے کچھ یہاں ہیں۔ یہ واپسی انہی کی ہے۔ باقی بعد میں آ سکتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>آپ نے {0} کا بتایا، اور {1} یہاں ہے۔ یہ واپسی اسی کی ہے۔ باقی بعد میں آ سکتی ہیں۔</numerusform>
            <numerusform>آپ نے {0} کا بتایا، اور {1} یہاں ہیں۔ یہ واپسی انہی کی ہے۔ باقی بعد میں آ سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">اس کے بدلے جو چیز آپ چاہتے ہیں وہ ہمیں نہیں مل رہی۔ عملہ اسے تلاش کر سکتا ہے، یا آپ کچھ اور لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">نئی چیز {} سال یا اس سے زیادہ عمر والوں کے لیے ہے۔ عملہ عمر دیکھ کر اسے حوالے کرے گا۔</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">نئی چیز {} سال یا اس سے زیادہ عمر والوں کے لیے ہے، اس لیے عملہ اسے حوالے کرے گا۔ اس کے بجائے آپ یہاں اپنی رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">نئی چیز کو احتیاط سے سنبھالنا ضروری ہے۔ عملہ اسے حوالے کرے گا۔</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">نئی چیز کو احتیاط سے سنبھالنا ضروری ہے، اس لیے عملہ اسے حوالے کرے گا۔ اس کے بجائے آپ یہاں اپنی رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">ہو سکتا ہے نئی چیز کسی واپس طلبی میں شامل ہو۔ پہلے عملے کو اس کا لیبل پڑھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">نئی چیز واپس طلب کی جا چکی ہے، اس لیے ہم اسے حوالے نہیں کرتے۔ براہِ کرم کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">اس آرڈر کا ایک حصہ آپ کے پاس رہے گا۔ عملہ دیکھے گا کہ ترسیل کے خرچ میں سے آپ کو کیا واپس ملے گا۔</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">آپ کو ہماری سب سے سستی ترسیل کا خرچ واپس ملے گا: {}۔ تیز تر ترسیل کے لیے جو زائد ادا کیا وہ ہمارے پاس رہے گا۔</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">پورا آرڈر واپس آ رہا ہے، اس لیے آپ کو اس کی ترسیل کا خرچ بھی واپس ملے گا۔</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">عملہ آپ کے ساتھ دیکھے گا کہ اسے واپس لانے پر کتنا خرچ ہوا۔</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">اسے واپس لانے پر آپ کے {} خرچ ہوئے۔ اس میں سے جو مناسب تھا وہ ہمارے ذمے ہے: عملہ آپ کو ادا کرے گا۔</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">ہماری دکان تک آنے پر آپ کے {} خرچ ہوئے۔ قانون کے تحت یہ خرچ ہمارے ذمے نہیں۔ آپ عملے سے پوچھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">اسے واپس بھیجنے پر آپ کے {} خرچ ہوئے۔ جب آپ کا ارادہ بدلے تو یہ خرچ آپ کے ذمے ہے۔</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">اسے واپس لانے پر آپ کے {} خرچ ہوئے۔ عملہ اسے آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">عملہ اسے آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">آپ نے یہ دکان میں نہیں خریدا۔ قانون کے تحت آپ خریداری منسوخ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">آپ نے یہ دکان میں نہیں خریدا۔ قانون کے تحت آپ {} تک خریداری منسوخ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">قانون کے تحت آپ اپنی پوری رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">قانون کے تحت آپ {} تک اپنی پوری رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">قانون کے تحت آپ سودا ختم کر کے اپنی پوری رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">قانون کے تحت آپ {} تک سودا ختم کر کے اپنی پوری رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">قانون کے تحت آپ مرمت یا نئی چیز لے سکتے ہیں۔ دونوں میں سے انتخاب آپ کا ہے۔</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">قانون کے تحت آپ مرمت یا نئی چیز لے سکتے ہیں، بشرطیکہ خرابی ملتے وقت موجود تھی۔</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">قانون کے تحت اب آپ اسے واپس دے کر اپنی پوری رقم لے سکتے ہیں، یا اسے رکھ کر کم قیمت دے سکتے ہیں۔ انتخاب آپ کا ہے۔</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">قانون کے تحت اب آپ اسے واپس دے کر اپنی رقم لے سکتے ہیں، استعمال کی مناسب کٹوتی کے بعد۔ یا اسے رکھ کر کم قیمت دے سکتے ہیں۔ انتخاب آپ کا ہے۔</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">قانون کے تحت اب آپ اسے واپس دے کر اپنی رقم لے سکتے ہیں، یا اسے رکھ کر کم قیمت دے سکتے ہیں۔ انتخاب آپ کا ہے۔</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">قانون کے تحت آپ اسے رکھ سکتے ہیں اور اپنی کچھ رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">خرابی چھوٹی ہے۔ قانون کے تحت آپ اسے رکھ سکتے ہیں اور اپنی کچھ رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">اسے درست کیا جا رہا ہے، اور قانون ہمیں اس کے لیے مناسب وقت دیتا ہے۔ اگر بہت دیر لگے تو عملے کو بتائیں: تب آپ زیادہ لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">آپ کو وجہ بتانے کی ضرورت نہیں۔ آپ کو اپنی پوری رقم واپس ملے گی۔</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">یہ اس سے زیادہ استعمال ہوا جتنا آپ دکان میں کرتے، اس لیے ہم مناسب حصہ کاٹ سکتے ہیں۔ عملہ اسے آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">قانون کے تحت آپ اسے کسی بھی وقت واپس دے کر اپنی پوری رقم لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">یہ آپ کے پاس بہت عرصے سے ہے، اور وہ سال گزر چکے ہیں جن میں قانون مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">پھر بھی عملہ اسے آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">جب آپ نے یہ خریدا تو دکان کے قواعد نمایاں تھے، اس لیے قانون کے تحت فیصلہ انہی سے ہوگا۔</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">جب آپ نے یہ خریدا تو دکان کے قواعد نمایاں نہ تھے۔ قانون کے تحت آپ اپنی رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">جب آپ نے یہ خریدا تو دکان کے قواعد نمایاں نہ تھے۔ قانون کے تحت آپ {} تک اپنی رقم واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">قانون کے تحت یہ بیچنے اور استعمال کے لائق ہونا چاہیے۔ ہو سکتا ہے آپ کو مرمت، نئی چیز یا رقم کی واپسی مل سکے۔</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">یہاں قانون اسے دکان کے اپنے قواعد پر چھوڑتا ہے۔</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">آپ کے قانونی حقوق متاثر نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ یہ خراب ہے۔</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ یہ اپنا کام نہیں کرتا۔</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ اسے ٹھیک سے نصب نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ یہ دیر سے آیا۔</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ ہمیں اسے بیچنے کا حق نہ تھا۔</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ ایک وعدہ پورا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ یہ آیا تو ٹوٹا ہوا تھا۔</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ اسے واپس طلب کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">آپ کو خرابی ثابت کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">ہم آپ سے کہہ سکتے ہیں کہ دکھائیں کیا خرابی ہے۔</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">ہم زیادہ سے زیادہ {} تک ادا کر دیں گے۔</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">آپ نے ہمیں بتایا کہ یہ وہ نہیں جو آپ نے خریدا۔</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">آپ نے یہ دکان میں نہیں خریدا، اس لیے ہو سکتا ہے قانون کے تحت آپ خریداری منسوخ کر سکیں۔ عملہ آپ کو مزید بتا سکتا ہے۔</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">ہو سکتا ہے قانون کے تحت آپ کے پاس اور راستے بھی ہوں۔ عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">ہو سکتا ہے قانون کے تحت آپ کو مرمت، نئی چیز یا رقم کی واپسی مل سکے۔ عملہ اسے آپ کے ساتھ دیکھے گا۔</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">ہر ثبوت مدد دیتا ہے: بینک اسٹیٹمنٹ، ای میل، لائلٹی کارڈ، یا ڈبہ جس پر نمبر ہو۔</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">پھر بھی ہم اسے واپس لیتے ہیں۔</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">پہلے عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">ہم عام طور پر اسے واپس نہیں لیتے، لیکن عملہ رعایت کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">ارادہ بدلنے پر ہم اسے واپس نہیں لیتے۔</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">آپ نے یہ ہمارے {} سیزن میں خریدا۔</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">آپ نے یہ ہمارے خاص سیزن میں خریدا۔</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">اس لیے آپ {} تک ارادہ بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">ارادہ بدلنے کی مدت {} کو ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">ہماری پالیسی میں {} کے لیے ایک قاعدہ ہے۔</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">ہماری پالیسی میں اس قسم کی چیز کے لیے ایک قاعدہ ہے۔</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">آپ نے جو وجہ بتائی، اس کے لیے ہماری پالیسی دن نہیں گنتی۔</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">آپ نے جو وجہ بتائی، اس کے لیے ہماری پالیسی میں ایک قاعدہ ہے۔</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">آپ اسے {} تک واپس لا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">اسے واپس لانے کی مدت {} کو ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">آپ کو ملے گا: {}۔ تحفہ دینے والے کو نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">آپ کے پاس تحفے کی رسید ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{0} دن میں آپ کی واپسیوں کی مالیت {1} بنتی ہے۔ ہماری حد {2} ہے۔</numerusform>
            <numerusform>{0} دنوں میں آپ کی واپسیوں کی مالیت {1} بنتی ہے۔ ہماری حد {2} ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{1} دن میں یہ آپ کی واپسی نمبر {0} ہے۔ ہماری حد {2} ہے۔</numerusform>
            <numerusform>{1} دنوں میں یہ آپ کی واپسی نمبر {0} ہے۔ ہماری حد {2} ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">ارادہ بدلنے پر ہماری حد {} ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>سب ٹھیک ہے۔ {1} دن میں یہ آپ کی واپسی نمبر {0} ہے۔</numerusform>
            <numerusform>سب ٹھیک ہے۔ {1} دنوں میں یہ آپ کی واپسی نمبر {0} ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">خراب چیز کبھی شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">اس لیے ہم ہر ایک پر {} کاٹتے ہیں۔ باقی آپ کو ملے گا۔</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">اس لیے ہم قیمت کا {}% کاٹتے ہیں۔ باقی آپ کو ملے گا۔</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">اسے دوبارہ بیچنے کے قابل بنانے پر ہمارا خرچ آتا ہے۔</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">آپ نے ان کو اکٹھا لے کر کم ادا کیا۔ جو آپ رکھیں گے وہ اپنی پوری قیمت پر گنا جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>آپ نے ان کو اکٹھا لے کر کم ادا کیا۔ جو ایک آپ رکھیں گے وہ اپنی پوری قیمت {1} پر گنا جائے گا۔ باقی رقم آپ کو واپس ملے گی۔</numerusform>
            <numerusform>آپ نے ان کو اکٹھا لے کر کم ادا کیا۔ جو {0} آپ رکھیں گے وہ اپنی پوری قیمت پر گنے جائیں گے، فی عدد {1}۔ باقی رقم آپ کو واپس ملے گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">پہلے عملے کو اس چیز کا لیبل پڑھنا ہوگا۔</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">یہ چیز ہماری اس فہرست میں ہے جو بکنے کے بعد واپس نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">آپ {} تک اس کا کسی اور چیز سے تبادلہ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">کسی اور چیز سے تبادلے کی مدت {} کو ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">آپ نے تبادلہ مانگا۔</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">آپ نے اسٹور کریڈٹ مانگا۔</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">آپ نے مرمت مانگی۔</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">آپ نے نئی چیز مانگی۔</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">آپ نے قیمت میں کمی مانگی۔</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">آپ نے اپنی رقم واپس مانگی۔</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">یہ نقد بہت زیادہ رقم ہے۔ عملے کی منظوری ضروری ہے۔</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">ہم یہاں {} تک نقد ادا کرتے ہیں۔ اس سے زیادہ پر عملے کی منظوری ضروری ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{1} دن میں یہ بغیر رسید آپ کی واپسی نمبر {0} ہے۔ ہماری حد {2} ہے۔</numerusform>
            <numerusform>{1} دنوں میں یہ بغیر رسید آپ کی واپسی نمبر {0} ہے۔ ہماری حد {2} ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">ہمیں اپنا لائلٹی کارڈ یا شناختی دستاویز دکھائیں، تاکہ ہم ایسی واپسیاں گن سکیں۔</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">جب کوئی خرابی ہو تو آپ کو رسید کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">عملہ آپ کے ساتھ خریداری تلاش کرے گا۔</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">رسید کے بغیر ہم {} تک جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">اس کا آخری دن {} ہے۔</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">آپ کو ملے گا: {}۔</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">رسید نہیں ہے۔ ہم اسے واپس لیتے ہیں۔</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">ہمیں ابھی خریداری نہیں ملی۔</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">یہ حتمی فروخت کے طور پر بکا تھا۔</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">یہ صفائی کی خاطر مہر بند بکتا ہے۔</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">یہ زیادہ دیر ٹھیک نہیں رہتا۔</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">یہ صرف ایک خاص عمر کے لوگوں کو بیچا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">اسے احتیاط سے سنبھالنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">یہ آپ کے لیے بنایا گیا تھا۔</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">یہ آپ کے اپنے الفاظ یا تصویروں سے بنایا گیا تھا۔</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">اس کا اپنا سیریل نمبر ہے۔</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">یہ ایک خدمت ہے، اس لیے واپس لانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">اسٹور میں اس قسم کی چیز کے لیے خاص قاعدہ ہے۔</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">ہم اتنی رقم نقد ادا نہیں کر سکتے۔ ہم آپ کو کسی اور طریقے سے ادا کر سکتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>آپ نے پہلے جو لیا اسے ملا کر یہ نقد {0} بنتے ہیں۔ ہم {2} دن میں {1} سے نیچے رہتے ہیں۔ ہم آپ کو کسی اور طریقے سے ادا کر سکتے ہیں۔</numerusform>
            <numerusform>آپ نے پہلے جو لیا اسے ملا کر یہ نقد {0} بنتے ہیں۔ ہم {2} دنوں میں {1} سے نیچے رہتے ہیں۔ ہم آپ کو کسی اور طریقے سے ادا کر سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>اس خریداری پر آپ کو پوائنٹس ملے، اور ان میں سے {0} خرچ ہو چکا ہے۔ اس لیے ہم {1} کاٹتے ہیں۔ باقی آپ کو ملے گا۔</numerusform>
            <numerusform>اس خریداری پر آپ کو پوائنٹس ملے، اور ان میں سے {0} خرچ ہو چکے ہیں۔ اس لیے ہم {1} کاٹتے ہیں۔ باقی آپ کو ملے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">اس گفٹ کارڈ سے پہلے ہی کچھ ادا ہو چکا ہے۔ ہم وہ کارڈ واپس لیتے ہیں جن کی پوری رقم باقی ہو۔ عملہ آپ کے ساتھ اسے دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">ہمیں جاننا ہے کہ کون سا گفٹ کارڈ واپس آ رہا ہے۔ اسے عملے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">ہمیں ابھی معلوم نہیں کہ اس گفٹ کارڈ میں کتنی رقم باقی ہے۔ پہلے عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">قانون: {}۔</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}۔</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">قانون یہی کہتا ہے۔</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">یہ دکان کا قاعدہ ہے۔</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">ایک ساتھ کم چیزیں واپس کریں، یا عملے کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">آپ اسے رکھ سکتے ہیں۔ اگر اس میں کوئی خرابی ہے تو ہمیں بتائیں: تب قانون آپ کو زیادہ دیتا ہے۔</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">کوڈ ایک بار پھر اسکین کریں، یا نمبر درج کریں۔ یہ کسی اور دکان کی رسید بھی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">اپنی رسید کی فہرست میں سے چیز چنیں۔</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">خریداری کا دن یا رقم بھی بتائیں، یا ہمیں رسید دکھائیں۔</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">اپنی پرچی سنبھال کر رکھیں۔ خریداری مل جانے پر ہم آپ کو بتائیں گے۔</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">عملے کا انتظار کریں، یا سامان دوبارہ گھر لے جائیں۔</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">ہمیں خود خریداری کی رسید دکھائیں۔</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">اگر آپ نے یہ چیزیں اور بھی خریدی ہیں تو ان کی رسید استعمال کریں۔</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">جو آپ کے پاس ہے وہ ہمیں دکھائیں: بینک اسٹیٹمنٹ، ای میل، لائلٹی کارڈ، یا ڈبہ جس پر نمبر ہو۔</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">اس پر رضامند ہوں، یا وہ طریقہ چنیں جس سے آپ نے ادائیگی کی۔</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">کوئی اور طریقہ چنیں، یا عملے کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">اسی طریقے سے لیں جس سے آپ نے ادائیگی کی، یا عملے کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">رقم لینے کا کوئی اور طریقہ چنیں: جس سے آپ نے ادائیگی کی، یا اسٹور کریڈٹ۔</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">کارڈ رکھیں اور باقی رقم استعمال کریں، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">پورا آرڈر منسوخ کریں، یا عملے کا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">عملے کو دکھائیں کہ آپ نے اسے واپس لانے پر کتنا ادا کیا۔</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">عملے کے کسی اور رکن سے منظوری کے لیے کہیں۔</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">وہ چیز ڈھونڈیں جس کا نمبر رسید پر ہے، یا عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">عملے کا انتظار کریں، یا اسے لے کر دوبارہ آئیں۔ ابھی کی گئی درخواست شمار ہوگی۔</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">آپ کے خیال میں یہ غلط ہے؟ عملہ اسے دوبارہ دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">قانون کے تحت دکان پر لازم نہیں کہ صرف آپ کا ارادہ بدلنے پر سامان واپس لے۔</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">یہ سب پہلے ہی واپس ہو چکی ہیں۔</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">رسید پر {} ہیں، اور آپ نے {} واپس کرنے کو کہا۔</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">ان میں سے صرف {} اب واپس ہو سکتی ہیں، اور آپ نے {} کا کہا۔</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">آپ {} تک ارادہ بدل کر اسے واپس کر سکتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>وہ {0} دن جس میں آپ ارادہ بدل سکتے تھے {1} کو ختم ہو گیا۔</numerusform>
            <numerusform>وہ {0} دن جن میں آپ ارادہ بدل سکتے تھے {1} کو ختم ہو گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">رسید پر تاریخ {} ہے، جو ابھی نہیں آئی۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">چیز کھولی نہیں گئی۔</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">چیز کھولی گئی ہے۔</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">چیز استعمال شدہ ہے۔</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">چیز کو نقصان پہنچا ہے۔</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">ہو سکتا ہے چیز محفوظ نہ ہو۔</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">چیز کی حالت: {}۔</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">{} سے زیادہ کی واپسی پر عملے کی منظوری ضروری ہے۔</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">یہ واپسی {} کی ہے۔ {} سے زیادہ پر عملے کی منظوری ضروری ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>اس واپسی میں {0} چیز ہے۔ {1} سے زیادہ پر عملے کی منظوری ضروری ہے۔</numerusform>
            <numerusform>اس واپسی میں {0} چیزیں ہیں۔ {1} سے زیادہ پر عملے کی منظوری ضروری ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">رسید {} میں ہے، اور یہ اسٹور {} میں کام کرتا ہے۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">ترسیل دیر سے ہوئی۔ عملہ آپ کے ساتھ معلوم کرے گا کہ آپ کا کیا حق بنتا ہے۔</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">یہ چیز واپس طلب کی گئی ہے۔ ہم اسے ہمیشہ واپس لیتے ہیں اور شیلف سے ہٹا کر رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">ہمیں یہ رسید نہیں ملی۔</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">رسید پر سطر {} نہیں ہے۔</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">آپ کی دی ہوئی معلومات سے ایک سے زیادہ خریداریاں ملتی ہیں۔ عملہ آپ کے ساتھ آپ والی تلاش کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">ہمیں وہ خریداری نہیں ملی۔</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">ہم آپ کا سامان رکھیں گے اور خریداری تلاش کریں گے۔ مل جانے پر رقم دی جائے گی۔</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">آپ کی رسید کا کوڈ ہمارے ریکارڈ سے مختلف بات بتاتا ہے۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">آپ کی رسید پر جو دن ہے وہ ہمارے ریکارڈ والا نہیں۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">آپ کی رسید پر جو قیمت ہے وہ ہمارے ریکارڈ والی نہیں۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">آپ کی رسید پر چیزوں کی تعداد ہمارے ریکارڈ والی نہیں۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">آپ کی رسید پر جو چیز ہے وہ ہمارے ریکارڈ والی نہیں۔ عملے کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">یہ ایک واپسی کی پرچی ہے۔ اس پر درج سامان پہلے ہی واپس آ چکا ہے۔</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ہم عام طور پر یہاں بذریعہ {} واپس ادا نہیں کرتے۔ عملے کی منظوری ضروری ہے۔</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ہم بذریعہ {} صرف آپ کی رضامندی سے واپس ادا کر سکتے ہیں۔ ورنہ رقم اسی طریقے سے واپس جائے گی جس سے آپ نے ادائیگی کی۔</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">عملہ اس کی وضاحت کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">یہ دکان استعمال شدہ دستی بیٹریاں مفت لیتی ہے؛ کچھ خریدنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">یہ دکان بہت چھوٹا برقی سامان (کوئی رخ {} سینٹی میٹر سے لمبا نہیں) مفت لیتی ہے؛ کچھ خریدنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">یہ دکان بہت چھوٹا برقی سامان مفت لیتی ہے؛ کچھ خریدنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">یہ دکان اسی کام کے ہر نئے آلے کے بدلے ایک پرانا آلہ مفت لیتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>یہ دکان اسی کام کے ہر نئے آلے کے بدلے ایک پرانا آلہ مفت لیتی ہے، فروخت کے {} دن کے اندر۔</numerusform>
            <numerusform>یہ دکان اسی کام کے ہر نئے آلے کے بدلے ایک پرانا آلہ مفت لیتی ہے، فروخت کے {} دنوں کے اندر۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">انہیں کہاں لے جائیں: مقامی کونسل کا ری سائیکلنگ مرکز۔</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">انہیں کہاں لے جائیں: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">ہر نئے کے بدلے ایک پرانا مفت لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">بہت چھوٹا برقی سامان مفت لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">استعمال شدہ دستی بیٹریاں مفت لی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">یہ دکان تقسیم کاروں کی سامان واپس لینے کی اسکیم میں شامل ہے، جس کے اپنے مراکز ہیں۔</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">پرانا آلہ نئے کے بدلے لیا جاتا ہے؛ کسی نئے کی فروخت نہیں بتائی گئی۔</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">جو خریدا گیا اس پر برقی سامان کا نشان نہیں۔</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">پرانا آلہ جمع کرانے کی مدت ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">جتنے نئے خریدے گئے، اس سے زیادہ پرانے لیے جا رہے ہوں گے۔</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">برقی سامان کا فروخت کا رقبہ بہت چھوٹا ہے؛ نئے کی رسید کے ساتھ اسے برقی آلہ گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">یہ دکان اتنی کم بیٹریاں بیچتی ہے کہ استعمال شدہ لینا اس پر لازم نہیں۔</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">یہاں کے قانون میں ایسی کوئی ذمہ داری نہیں۔</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">بیٹریاں گھریلو کوڑے دان میں نہیں ڈالنی چاہییں۔ ان پر بنا ہوا پہیوں والے کوڑے دان پر کاٹے کا نشان یہی بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">پرانا برقی سامان گھریلو کوڑے دان میں نہیں ڈالنا چاہیے: اسے الگ جمع کیا جاتا ہے۔ اس پر بنا ہوا پہیوں والے کوڑے دان پر کاٹے کا نشان یہی بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">جو انہیں لاتا ہے وہ انہیں دوبارہ استعمال یا ری سائیکل کرانے میں مدد دیتا ہے، اور ان میں موجود خطرناک مواد کو لوگوں اور فطرت سے دور رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">اسے جمع کرنے والے ڈبے میں نہ ڈالیں، اور نہ اسے کھولیں، نہ چارج کریں۔</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">اسے لوگوں، کاغذ اور گرمی سے دور ہٹائیں۔ اگر دھواں نکلے یا آگ لگے تو وہاں سے چلے جائیں، اور فائر بریگیڈ کو بلائیں۔</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">دستانے پہن کر اسے آگ سے محفوظ ڈبے میں خشک ریت یا ورمیکولائٹ کے ساتھ اکیلا رکھیں۔</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">ڈبے پر لیبل لگائیں، اور خطرناک کچرے کے ذمہ دار کو بلائیں کہ اسے لے جائے۔</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">نقد رقم</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">کارڈ</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">گفٹ کارڈ</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">اسٹور کریڈٹ</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">بینک ٹرانسفر</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">چیک</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">واؤچر</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">پوائنٹس</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">ارادہ بدل گیا</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">غلط سائز یا رنگ</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">ناپسندیدہ تحفہ</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">غلط چیز ملی</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">خراب</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">وہ کام نہیں کرتی جو مجھے بتایا گیا تھا</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">بیان کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">نقصان زدہ پہنچی</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">بہت دیر سے پہنچی</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">ٹھیک سے نصب نہیں کی گئی</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">وعدہ پورا نہیں ہوا</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">اسٹور کو بیچنے کا حق نہ تھا</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">مصنوعات کی واپس طلبی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">عملہ اسے منظور کر سکتا ہے</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">نہیں، جب تک عملہ رعایت نہ کرے</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">منظور</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">مشروط</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">انکار، جو منظوری سے بدل سکتا ہے</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">انکار</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">کارڈ، آخری ہندسے {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">دوسرا طریقہ</translation>
    </message>
</context>
</TS>
