<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">ਕੀਮਤ ਵਿੱਚੋਂ ਘਟੇਗਾ</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">ਅੱਗੇ: ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">ਰਕਮ ਟਾਈਪ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">ਵਾਪਸੀਆਂ</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਮਿਲੋ।</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">ਕੋਈ ਚੀਜ਼ ਵਾਪਸ ਕਰਨ ਲਈ ਆਪਣੀ ਰਸੀਦ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">ਕੈਮਰਾ ਵੀ ਇਸਨੂੰ ਪੜ੍ਹਦਾ ਹੈ: ਬਾਰਕੋਡ ਉਸ ਦੇ ਸਾਹਮਣੇ ਸਥਿਰ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">ਰਸੀਦ ਨਹੀਂ, ਜਾਂ ਸਕੈਨ ਨਹੀਂ ਹੁੰਦੀ?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">ਸਟਾਫ਼</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਨੰਬਰ</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">ਵਾਪਸ ਆ ਰਿਹਾ</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">ਅਗਲੀ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">ਇਸ ’ਤੇ ਕੀ ਲਾਗੂ ਹੈ? %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">ਇਸ ਚੀਜ਼ ’ਤੇ ਕੀ ਲਾਗੂ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">ਵਾਪਸੀਆਂ, ਨਵੀਆਂ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">ਅੱਜ ਅਜੇ ਕੋਈ ਵਾਪਸੀ ਨਹੀਂ।</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">ਸਭ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">ਇਸ ਚੀਜ਼ ’ਤੇ ਕੀ ਲਾਗੂ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ਮਦਦ</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">ਕਿੰਨੇ</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">ਨਵੀਂ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">ਸਾਈਨ ਆਊਟ</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">ਜੋ ਵੀ ਚੀਜ਼ ਚਾਹੀਦੀ ਹੈ, ਉਸ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ। ਕੁਝ ਵੀ ਪੱਕਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਕੁੱਲ ਰਕਮ ਵੇਖੋਗੇ।</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">ਨਾਲ ਜਾ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">ਚੀਜ਼ ਜੋੜਨ ਲਈ ਸਕੈਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">ਫਿਰ ਉਹੀ: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">ਕਾਰਨ ’ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">ਗਾਹਕ ਵੱਲ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">ਕੀਮਤ ਵਿੱਚੋਂ ਕਿੰਨਾ ਘਟੇਗਾ?</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">ਇਹ ਗਾਹਕ ਨਾਲ ਤੈਅ ਕਰੋ। ਸਮਾਨ ਗਾਹਕ ਕੋਲ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">ਇਹ ਗਾਹਕ ਨਾਲ ਤੈਅ ਕਰੋ। ਸਮਾਨ ਗਾਹਕ ਕੋਲ ਰਹਿੰਦਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ %1।</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">ਅੱਗੇ: ਤੁਹਾਡਾ PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">ਦੂਜਾ ਵਿਅਕਤੀ %1 ਮਨਜ਼ੂਰ ਕਰੇ</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਨੰਬਰ ਜਾਂ ਬੈਜ ਅਤੇ ਤੁਹਾਡਾ PIN ਇਸ ਮਨਜ਼ੂਰੀ ਦਾ ਸਬੂਤ ਹਨ। ਬਾਅਦ ਵਿੱਚ ਗਾਹਕ ਅੱਗੇ ਜਾਰੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">ਸਟਾਫ਼: ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">ਮੇਰੇ ਤੋਂ ਆਪ ਹੋ ਜਾਵੇਗਾ</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਸੱਦਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਆ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਵੀ ਇਹੀ ਨੰਬਰ ਦਿਸਦਾ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਦੱਸਣਾ ਨਹੀਂ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਕੀ ਪਤਾ ਹੈ</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">ਇਹ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਰਹਿੰਦੀ ਹੈ। ਉਡੀਕ ਦੌਰਾਨ ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ।</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">ਹੁਣੇ ਕੁਝ ਚਾਹੀਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਸਕ੍ਰੀਨ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦਾ ਹੈ, ਤੁਹਾਡੇ ਲਈ ਟਾਈਪ ਕਰ ਸਕਦਾ ਹੈ, ਜਾਂ ਵਾਪਸੀ ਡੈਸਕ ਤੱਕ ਲੈ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੈ। ਜੇ ਤੁਸੀਂ ਹੁਣ ਰੁਕਦੇ ਹੋ, ਤਾਂ ਤੁਹਾਡੇ ਵੇਰਵੇ ਨਿੱਜੀ ਰੱਖਣ ਲਈ ਅਸੀਂ ਇਹ ਸਕ੍ਰੀਨ ਸਾਫ਼ ਕਰ ਦਿੰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">ਜੇ ਤੁਸੀਂ ਹੁਣ ਰੁਕਦੇ ਹੋ, ਤਾਂ ਕੁਝ ਵੀ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦਾ। ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ ਵੇਰਵੇ ਨਿੱਜੀ ਰੱਖਣ ਲਈ ਅਸੀਂ ਇਹ ਸਕ੍ਰੀਨ ਸਾਫ਼ ਕਰ ਦਿੰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">ਹਾਂ, ਹੋਰ ਸਮਾਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">ਨਹੀਂ, ਇੱਥੇ ਰੁਕੋ</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">ਸਕਿੰਟ</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">ਕੋਈ ਬਾਕੀ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਕੋਈ ਚੀਜ਼ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">ਤੁਸੀਂ ਕੀ ਵਾਪਸ ਲਿਆਏ ਹੋ?</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">ਹਰ ਚੀਜ਼ ਨੂੰ ਛੂਹੋ। ਅਜੇ ਕੁਝ ਵੀ ਪੱਕਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">ਰਸੀਦ ਲੱਭ ਗਈ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">ਵੱਧ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਵੱਧ ਤੋਂ ਵੱਧ ਮਿਲੇਗਾ</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਨੰਬਰ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">ਆਪਣੀ ਰਸੀਦ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">ਆਪਣੀ ਰਸੀਦ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਇਹ ਬਾਰਕੋਡ ਦੇ ਕੋਲ ਛਪਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">ਇਹ ਬਾਰਕੋਡ ਦੇ ਕੋਲ ਛਪਿਆ ਹੈ। ਰਸੀਦ ਹੈ ਹੀ ਨਹੀਂ? “ਮਦਦ” ਦਬਾਓ, ਸਟਾਫ਼ ਤੁਹਾਡੀ ਖ਼ਰੀਦ ਲੱਭੇਗਾ।</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">ਰਸੀਦ ਨੰਬਰ</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">ਖਾਲੀ ਥਾਂ</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ਬੰਦ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">ਵਾਪਸੀਆਂ</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">ਨਵੀਂ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">ਤਾਜ਼ਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">ਕਾਗਜ਼</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">ਸਾਈਨ ਆਊਟ</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">ਵਾਪਸੀਆਂ ’ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">ਦਿਨ ਦਾ ਰਿਕਾਰਡ</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਸਮਾਨ</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇੱਕ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">ਅਜੇ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਦੇ ਕਾਗਜ਼ ਦਾ ਕੋਡ</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">ਕੀ ਹੋਇਆ, ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">ਚਾਹੋ ਤਾਂ ਇੱਕ ਨੋਟ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਕੋਡ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">ਕਾਰਨ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਨੋਟ ਲਿਖੋ</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">ਰਸੀਦ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ਇਹ ਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਸਮਾਨ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">ਇਸਨੂੰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">ਜਮ੍ਹਾਂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਸਕੈਨ ਜਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਦੱਸੋ ਇਹ ਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">ਕੋਈ ਰਸੀਦ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">ਡੱਬੇ ਲਈ ਲੇਬਲ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">ਦੁਬਾਰਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">ਖ਼ਤਰਾ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ਹਾਂ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">ਕਦਮ %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">ਗਾਹਕ ਲਈ</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">ਕੁਝ ਵੀ ਬਾਕੀ ਨਹੀਂ: ਹਰ ਵਾਪਸੀ ਦੇ ਪੈਸੇ ਜਾ ਚੁੱਕੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">ਪੁੱਛ ਰਹੇ ਹਾਂ। ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਤੱਕ ਲੱਗ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ਸੂਚੀ ’ਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">ਦਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਨਾਂ ਹੇਠ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਹੈੱਡ ਆਫ਼ਿਸ ਉਸਨੂੰ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ %1</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%3 ਵਿੱਚੋਂ %1 ਤੋਂ %2</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਵਾਲੇ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ਹੋਰ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">ਇੱਕ ਪਲ</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">ਇਹ ਪਹਿਲਾਂ ਹੀ ਸਾਂਭਿਆ ਗਿਆ ਹੈ। ਹੁਣ ਜੋ ਵੀ ਹੋਵੇ, ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ।</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">ਕੰਮ ਜਾਰੀ</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">ਵਾਪਸੀ %1 ਦਾ ਕੋਡ</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਵਾਪਸੀ ਨੰਬਰ</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">ਇਸ ਵਿੱਚ ਨੁਕਸ ਹੈ</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">ਤਾਂ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਵੱਧ ਦੇ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਜਾਂ ਨਵੀਂ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">ਚੋਣ ਤੁਹਾਡੀ ਹੈ, ਅਤੇ ਤੁਹਾਡਾ ਕੋਈ ਖ਼ਰਚਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">ਚੋਣ ਤੁਹਾਡੀ ਹੈ। ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ ਜਾਂ ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">ਜੋ ਚਾਹੀਦਾ ਹੈ, ਤੁਸੀਂ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">ਆਪਣੇ ਕੋਲ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">ਆਪਣੀਆਂ ਹੋਰ ਚੀਜ਼ਾਂ ਨਾਲ ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">ਇੱਥੇ ਖ਼ਤਮ ਕਰੋ, ਇਹ ਲਿਖਤੀ ਰੂਪ ਵਿੱਚ ਲੈ ਕੇ</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">ਇੱਥੇ ਖ਼ਤਮ ਕਰੋ। ਕੁਝ ਵੀ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">ਕਿਉਂ?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">ਕਿਉਂ? %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">ਅਸੀਂ ਕੀ ਕੱਟਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">ਅਸੀਂ ਕਿਵੇਂ ਗਿਣਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ਜਾਣਨਾ ਚੰਗਾ ਹੈ</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">ਇੱਥੇ ਸਾਡੀ ਪਾਲਿਸੀ ਤੁਹਾਡੇ ਲਈ ਕਾਨੂੰਨ (%1) ਨਾਲੋਂ ਬਿਹਤਰ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਆਪਣੀ ਪਾਲਿਸੀ ਵਰਤਦੇ ਹਾਂ। %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">ਮਿਲਿਆ: %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">ਅੱਜ, %2 ਵਿੱਚੋਂ ਦਿਨ %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">ਆਖ਼ਰੀ ਦਿਨ %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">ਫ਼ੈਸਲਾ ਸਾਡੀ ਪਾਲਿਸੀ ਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਪੂਰਾ ਰਿਫੰਡ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">ਫ਼ੈਸਲਾ ਕਾਨੂੰਨ ਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">ਉਹ ਨੰਬਰ ਅਤੇ PIN ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">ਕਈ ਵਾਰ ਗਲਤ PIN। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕ ਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਹੁਣ PIN ਨਹੀਂ ਜਾਂਚ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਰਵਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਮਨਜ਼ੂਰੀ ਗਿਣੀ ਗਈ। ਹੁਣ ਦੂਜਾ ਵਿਅਕਤੀ ਚਾਹੀਦਾ ਹੈ, ਜੋ ਇਹੀ ਕਰੇ।</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">ਦੂਜਾ ਵਿਅਕਤੀ ਕੋਈ ਹੋਰ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਵਾਪਸੀ ਮਨਜ਼ੂਰ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ। ਸੁਪਰਵਾਈਜ਼ਰ ਜਾਂ ਮੈਨੇਜਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡੀ ਮਨਜ਼ੂਰੀ ਦੀ ਹੱਦ ਤੋਂ ਵੱਧ ਹੈ। ਜਿਸ ਨੂੰ ਇਜਾਜ਼ਤ ਹੈ ਉਸਨੂੰ ਪੁੱਛੋ, ਜਿਵੇਂ ਮੈਨੇਜਰ।</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">ਕੋਈ ਵੀ ਉਸ ਵਾਪਸੀ ਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ ਜੋ ਉਹ ਆਪ ਕਰ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">ਮਨਜ਼ੂਰੀ ਲਈ ਕਾਰਨ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਤੁਹਾਡਾ PIN ਵੀ ਚਾਹੀਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਤੁਹਾਡਾ ਬੈਜ ਵੀ ਚਾਹੀਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਸਕੈਨ ਕਰੋ ਅਤੇ PIN ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">ਸਟੋਰ ਵਿੱਚ ਕੋਈ ਇਸਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਜਵਾਬ ਨਾਂਹ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਬਿਜਲੀ ਉਪਕਰਣ</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">ਇੱਥੋਂ ਖ਼ਰੀਦੇ ਉਸੇ ਕਿਸਮ ਦੇ ਨਵੇਂ ਉਪਕਰਣ ਬਦਲੇ</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">ਕੋਈ ਬਹੁਤ ਛੋਟੀ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">ਬਿਜਲੀ ਵਾਲੀ, ਅਤੇ ਕੋਈ ਪਾਸਾ 25 cm ਤੋਂ ਲੰਮਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">ਬੈਟਰੀਆਂ</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">ਪੋਰਟੇਬਲ: ਸੀਲਬੰਦ, ਅਤੇ ਹੱਥ ਵਿੱਚ ਚੁੱਕਣ ਯੋਗ</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">ਨਹੀਂ, ਸਭ ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">ਜਾਂ ਇਸ ਵਿੱਚ ਬੈਟਰੀ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">ਹਾਂ, ਜਾਂ ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">ਇਹ ਵੱਖਰੀ ਰਹਿੰਦੀ ਹੈ: ਵੇਖੋ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">ਕੀ ਜਮ੍ਹਾਂ ਹੋ ਰਿਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">ਕੀ ਇਸ ਦੀ ਕੋਈ ਬੈਟਰੀ ਫੁੱਲੀ, ਚੋਂਦੀ, ਗਰਮ ਜਾਂ ਟੁੱਟੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">ਨਵਾਂ ਕਿਸ ਰਸੀਦ ’ਤੇ ਹੈ?</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਇਸ ਦੇ ਬਦਲੇ ਖ਼ਰੀਦਿਆ ਗਿਆ?</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">ਇਹ ਕੀ ਹੈ, ਅਤੇ ਕਿੰਨੇ?</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">ਮੁਫ਼ਤ ਵਿੱਚ ਵਾਪਸ ਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">ਇੱਥੇ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">ਇਹ ਇਕੱਠਾ ਕਰਨ ਵਾਲੇ ਡੱਬੇ ਲਈ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">ਕਿਸੇ ਨੇ ਵੀ ਬਣਾਇਆ ਹੋਵੇ, ਬਿਨਾਂ ਕਿਸੇ ਖ਼ਰਚੇ ਦੇ।</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">ਛੂਹਣ ਤੋਂ ਪਹਿਲਾਂ ਵੇਖੋ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ “ਹਾਂ” ਕਹੋ।</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਸਕੈਨ ਕਰੋ ਜਾਂ ਇਸ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਪੁਰਾਣਾ ਉਹੀ ਕੰਮ ਕਰਦਾ ਹੋਵੇ ਜੋ ਨਵਾਂ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">ਇਹ ਪੁਰਾਣੇ ਵਾਲਾ ਹੀ ਕੰਮ ਕਰਦਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ: ਕੁਝ ਸ਼ਬਦ ਕਾਫ਼ੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">ਇਹ ਗਾਹਕ ਨੂੰ ਲਿਖਤੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ। ਹੁਣ ਇਹ ਕਰੋ:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">ਇਸ ਸਟੋਰ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਹ ਪੁਰਾਣਾ ਸਮਾਨ ਕਿਵੇਂ ਵਾਪਸ ਲੈਂਦਾ ਹੈ। ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">ਇੱਥੇ ਹੁਣੇ ਕਾਨੂੰਨ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ। ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਹੁਣ ਨਹੀਂ ਹੈ। ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">ਉਹ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">ਰਸੀਦ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਂਦੇ ਹੀ ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">ਉਸ ਦੀ ਹਾਂ ਹੋਣ ’ਤੇ ਭੁਗਤਾਨ ਤੈਅ ਅਨੁਸਾਰ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">ਦੁਬਾਰਾ ਭੁਗਤਾਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">ਉਸੇ ਤਰੀਕੇ ਨਾਲ, ਨਵੇਂ ਨੰਬਰ ਹੇਠ</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">%1 ਵਜੋਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੇ ਗਾਹਕ ਕਹੇ: “%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">ਕੀਮਤ ਪਹਿਲਾਂ ਵਾਲੀ ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">ਗਾਹਕ ਸਹਿਮਤ ਹੈ, ਅਤੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">ਸਮਾਨ ਵਾਪਸ ਦੇ ਦਿਓ</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">ਗਾਹਕ ਸਮਾਨ ਘਰ ਲੈ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">ਪੈਸੇ ਨਹੀਂ ਹਿੱਲਦੇ, ਜਿੰਨੀ ਵਾਰ ਚਾਹੋ</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਹੋਇਆ: ਕੋਡ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ: ਰਿਪੋਰਟ ਮੈਂ ਵੇਖ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">ਪੱਕਾ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਦੀ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">ਪੱਕਾ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">ਅਜੇ ਰਸੀਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">ਪੈਸੇ ਵਾਪਸ ਜਾ ਚੁੱਕੇ ਹਨ</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">ਸਮਾਨ ਸਾਡੇ ਕੋਲ ਹੈ, ਪੈਸੇ ਬਾਅਦ ਵਿੱਚ ਆਉਣਗੇ</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">ਅਸੀਂ ਪਤਾ ਕਰ ਰਹੇ ਹਾਂ ਕਿ ਪੈਸਿਆਂ ਦਾ ਕੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਨਾਮਨਜ਼ੂਰ ਹੋਇਆ, ਇਹ ਅਜੇ ਵੀ ਅਸੀਂ ਦੇਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">ਨਹੀਂ ਲਿਆ ਗਿਆ, ਅਤੇ ਕਿਉਂ</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">ਉਹ ਆਪਣਾ ਸਮਾਨ ਵਾਪਸ ਲੈ ਗਏ</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">ਕਿਸ ਨੇ, ਸਾਰੇ ਹਵਾਲੇ, ਅਤੇ ਦਸਤਖ਼ਤ ਲਈ ਥਾਂ</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">ਉਸ ਸਮਾਨ ਲਈ ਜੋ ਕੋਈ ਮੁੜ ਨਹੀਂ ਵੇਚ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਦੀ ਉਡੀਕ ਵਾਲੇ ਸਮਾਨ ਲਈ</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">ਕਾਰੋਬਾਰ ਲਈ</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">ਇਸ ’ਤੇ ਹੁਣ ਜੋ ਬਾਕੀ ਹੈ, ਉਸ ਨਾਲ</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">ਕਿਸ ਦੇ ਕਾਗਜ਼?</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">ਵਾਪਸੀ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">ਕਿਹੜਾ ਕਾਗਜ਼?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">ਇਹ ਕਿਸ ਕਾਰੋਬਾਰ ਲਈ ਹੈ?</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">ਇਸ ਦਾ ਪਤਾ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਪੜ੍ਹਿਆ ਜਾਵੇਗਾ</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">ਇੱਥੇ ਅਜੇ ਕੁਝ ਵੀ ਵਾਪਸ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">ਇੱਥੇ ਦੀਆਂ ਆਖ਼ਰੀ ਵਾਪਸੀਆਂ, ਨਵੀਆਂ ਪਹਿਲਾਂ। ਜਾਂ ਪਰਚੀ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਪਰਚੀ ’ਤੇ ਹੈ: R-0412-K1-7Q4M9X2C।</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">ਵਾਪਸੀ ਹੁਣ ਜਿਸ ਹਾਲਤ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਇਸ ਦੇ ਇਨਵੌਇਸ ’ਤੇ ਹੈ। ਇਹ ਛਪਦਾ ਹੈ, ਪਰ ਕਿਤੇ ਰੱਖਿਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">ਸਤਰਾਂ ਵਿਚਕਾਰ ਕੌਮਾ ਲਾ ਕੇ।</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">ਹੋਰ ਕਾਪੀ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਇਹ ਕਾਪੀ ਹੈ, ਅਤੇ ਇਹ ਤੁਹਾਡੇ ਨਾਂ ਹੇਠ ਦਰਜ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">ਇਸ ਟਰਮੀਨਲ ਦਾ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">ਕਾਰੋਬਾਰ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ਪਤਾ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">ਇਸਨੂੰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">ਕਾਪੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ਅੱਗੇ</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">ਸਟੋਰ ਦੀ ਕਾਪੀ</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">ਪਾਸੇ ਰੱਖੇ ਸਮਾਨ ਦਾ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਦਾ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">ਕ੍ਰੈਡਿਟ ਨੋਟ</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">ਕ੍ਰੈਡਿਟ ਜਾਂ ਗਿਫ਼ਟ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">ਗਾਹਕ ਦੀ ਪਰਚੀ</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">ਉਹ ਵਾਪਸੀ ਇੱਥੇ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">ਹੁਣ ਤੱਕ ਵਾਪਸੀ ਦੀ ਹਾਲਤ ਬਦਲ ਗਈ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਉਹ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">ਛਪ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਕਾਗਜ਼ ਪਾ ਕੇ ਦੁਬਾਰਾ ਛਾਪੋ।</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਨੇ ਇਹ ਨਹੀਂ ਛਾਪਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਉਸਨੂੰ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">ਨਾ ਖੁੱਲ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">ਖੁੱਲ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">ਵਰਤਿਆ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">ਨੁਕਸਾਨਿਆ</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">ਸੁਰੱਖਿਅਤ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">ਜਿਵੇਂ ਵਿਕਿਆ ਸੀ, ਸੀਲ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">ਵੇਖਿਆ-ਪਰਖਿਆ, ਜਿਵੇਂ ਦੁਕਾਨ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">ਉਸ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">ਟੁੱਟਿਆ, ਪਾਟਿਆ ਜਾਂ ਦਾਗ਼ੀ</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">ਇਹ ਲੇਬਲ ਲਾ ਕੇ ਪਾਸੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">ਫ਼ੈਸਲਾ ਕੋਈ ਬਾਅਦ ਵਿੱਚ ਕਰੇਗਾ</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">ਖਾਤੇ ਵਿੱਚੋਂ ਕੱਢਿਆ</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">ਮੁੜ ਸ਼ੈਲਫ਼ ’ਤੇ</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">ਪੁਰਜ਼ੇ ਜਾਂ ਦੂਜਾ ਦਰਜਾ</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">ਨਿਰਮਾਤਾ ਨੂੰ</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">ਸਪਲਾਇਰ ਨੂੰ</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">ਕੋਈ ਦਰਜ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">ਸਾਰੇ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">ਰਸੀਦ %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">ਕਾਗਜ਼ ’ਤੇ, %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">ਰਸੀਦ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">ਸਾਡੀ, ਕਾਗਜ਼ ਜਾਂ ਸਕ੍ਰੀਨ ’ਤੇ</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਸਮਾਨ</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">ਕੁਝ ਨਹੀਂ ਜੋ ਦੱਸੇ ਕਿ ਕਦੋਂ ਖ਼ਰੀਦਿਆ</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">ਆਰਡਰ ਦਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">ਪਾਰਸਲ ਜਾਂ ਈ-ਮੇਲ ਤੋਂ</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">ਜਿਸ ਕਾਰਡ ਨਾਲ ਭੁਗਤਾਨ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਜੋ ਟੋਕਨ ਵਿਖਾਉਂਦੀ ਹੈ, ਉਸ ਰਾਹੀਂ</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">ਗਾਹਕ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">ਲੌਇਲਟੀ ਕਾਰਡ ਜਾਂ ਖਾਤੇ ਦਾ</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">ਰਸੀਦ ਜੋ ਸਾਨੂੰ ਨਹੀਂ ਲੱਭਦੀ</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ ਰਿਫੰਡ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਕਦੋਂ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">ਬਾਅਦ ਦੇ ਦਿਨ</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">ਜੋ ਦਿਨ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਹੈ</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">ਅਗਲੇ ਪੰਨੇ ’ਤੇ ਚੁਣੋਗੇ</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">ਫਿਰ ਇਸ ਬਾਰੇ ਕੋਈ ਦਾਅਵਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">ਸਾਡੇ ਨਿਯਮਾਂ ਅਨੁਸਾਰ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">ਖ਼ਰੀਦ ਬਾਰੇ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ਕਿਉਂ</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਦਿਸਿਆ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ਹਾਲਤ</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">ਹੁਣ ਇੱਥੇ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">ਇਸ ਦਾ ਕੀ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">ਬੈਚ</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">ਇਸ ਬਾਰੇ ਹੋਰ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">ਇਸਨੂੰ ਕੱਢੋ</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">ਇਹ ਇਸ ਵਾਪਸੀ ਵਿੱਚ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਸਕੈਨ ਜਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਇਕੱਲੀ ਮੇਲ ਖਾਂਦੀ ਖ਼ਰੀਦ ਵਿਖਾਈ ਜਾਂਦੀ ਹੈ: ਹੋਰਾਂ ਦੀ ਖ਼ਰੀਦਦਾਰੀ ਉਹਨਾਂ ਦੀ ਹੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">ਆਰਡਰ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">ਆਰਡਰ</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">ਕਿਸ ਕਾਰਡ ਨਾਲ ਭੁਗਤਾਨ ਹੋਇਆ?</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਇਸ ਦਾ ਜੋ ਟੋਕਨ ਵਿਖਾਉਂਦੀ ਹੈ। ਕਾਰਡ ਦਾ ਨੰਬਰ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">ਕਾਰਡ ਦਾ ਟੋਕਨ</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">ਉਹਨਾਂ ਦਾ ਗਾਹਕ ਨੰਬਰ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">ਗਾਹਕ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">ਕਿਹੜੀ ਰਸੀਦ?</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ ਜਾਂ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">ਰਸੀਦ</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">ਇਸ ਦਾ ਸੀਰੀਅਲ ਨੰਬਰ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ ਸੀਰੀਅਲ ਨੰਬਰ %1</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">ਸਕੈਨ ਜਾਂ ਟਾਈਪ ਕਰੋ: ਜੋ ਵਿਕਿਆ ਸੀ ਸਿਰਫ਼ ਉਹੀ ਵਾਪਸ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">ਸੀਰੀਅਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">ਇਸ ਦਾ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">ਬਾਕੀਆਂ ਦਾ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜਾ ਨੰਬਰ ਹੈ?</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਛਪਿਆ ਹੈ। ਸਮਾਨ ਇੱਥੇ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ ਰਿਫੰਡ ਮਿਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">ਕਾਗਜ਼ ਦਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜਾ ਸਮਾਨ ਲਿਖਿਆ ਹੈ?</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਚੀਜ਼ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">ਚੀਜ਼</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">ਇੱਕ ਦੀ ਕੀਮਤ ਕਿੰਨੀ ਸੀ?</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਛਪੀ ਹੈ, ਟੈਕਸ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">ਇੱਕ ਦੀ ਕੀਮਤ</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">ਕੀ ਵਾਪਸ ਆ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">ਬਦਲਣ ਜਾਂ ਕੱਢਣ ਲਈ ਕਿਸੇ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">ਜਵਾਬ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">ਕਾਗਜ਼ ਦੀ ਇੱਕ ਲਾਈਨ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">ਕੁਝ ਹੋਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">ਗਾਹਕ ਕੋਲ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">ਅਗਲੀ ਚੀਜ਼ ਲਈ ਉਹਨਾਂ ਕੋਲ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">ਰਸੀਦ ਸਭ ਤੋਂ ਚੰਗੀ ਹੈ: ਉਹ ਦੱਸਦੀ ਹੈ ਕਿੰਨਾ ਭੁਗਤਾਨ ਹੋਇਆ, ਅਤੇ ਕਿਵੇਂ।</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਵਾਪਸ ਆ ਰਿਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">ਇੱਕ ਵਾਰੀ ਇੱਕ। ਬਾਅਦ ਵਿੱਚ ਹੋਰ ਜੋੜ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">ਇਹ ਕਿਹੜਾ ਸਮਾਨ ਹੈ?</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਕੋਡ ਸਕੈਨ ਜਾਂ ਟਾਈਪ ਕਰੋ। ਇਸ ਲਈ ਹਾਲ ਦੀ ਸਭ ਤੋਂ ਘੱਟ ਕੀਮਤ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">ਇਹ ਕੌਣ ਲਿਆਇਆ ਹੈ?</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">ਗਾਹਕ ਨੰਬਰ ਜਾਂ ਟੋਕਨ, ਨਾਂ ਕਦੇ ਨਹੀਂ: ਰਸੀਦ ਤੋਂ ਬਿਨਾਂ ਵਾਪਸੀਆਂ ਇਸੇ ਨਾਲ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">ਉਹ ਕੋਈ ਨਹੀਂ ਦਿੰਦੇ</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜਾ ਦਿਨ ਹੈ?</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇੱਕ ਦਿਨ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">ਕਾਗਜ਼ ਦੀ ਕਿਹੜੀ ਲਾਈਨ ਹੈ?</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">ਉੱਪਰੋਂ ਗਿਣ ਕੇ।</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">ਉਸ ਲਾਈਨ ’ਤੇ ਕਿੰਨੇ ਲਿਖੇ ਹਨ?</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">ਕਿੰਨੇ ਵਾਪਸ ਆ ਰਹੇ ਹਨ?</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">ਇਹ ਵਾਪਸ ਕਿਉਂ ਆ ਰਹੇ ਹਨ?</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਦਿਸਿਆ?</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">ਇਸ ਤੋਂ ਤੈਅ ਹੁੰਦਾ ਹੈ ਕਿ ਕਾਨੂੰਨ ਉਹਨਾਂ ਨੂੰ ਕਿਹੜੇ ਹੱਕ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">ਪਹਿਲੀ ਵਾਰ ਕਿਸ ਦਿਨ ਦਿਸਿਆ?</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">ਇਹ ਕਿਸ ਹਾਲਤ ਵਿੱਚ ਹਨ?</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਤੁਹਾਨੂੰ ਹੁਣ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">ਇਸ ਬਾਰੇ ਕੀ ਕਿਹਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">ਜੋ ਠੀਕ ਨਹੀਂ, ਉਸਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">ਇਹ ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿੰਨੇ ਇੱਥੇ ਹਨ?</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">ਬਾਕੀਆਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਹੈ: ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਲਈ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">ਇਹਨਾਂ ਦਾ ਕੀ ਹੋਵੇਗਾ?</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">ਇਹਨਾਂ ’ਤੇ ਕਿਹੜਾ ਬੈਚ ਛਪਿਆ ਹੈ?</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">ਇਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਇਹ ਵਾਪਸ ਮੰਗਵਾਏ ਗਏ ਹਨ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">ਕੋਈ ਨਹੀਂ ਛਪਿਆ</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">ਉਹ ਲਾਈਨ ਪਹਿਲਾਂ ਹੀ ਜੁੜੀ ਹੈ। ਗਿਣਤੀ ਬਦਲਣ ਲਈ ਉਸਨੂੰ ਉੱਥੇ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">ਗਿਫ਼ਟ ਰਸੀਦ ਆਪਣੇ ਆਪ ਵਿੱਚ ਵੱਖਰੀ ਵਾਪਸੀ ਹੈ। ਪਹਿਲਾਂ ਇਹ ਪੂਰੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਹੋਰ ਮੁਦਰਾ ਵਿੱਚ ਹੈ। ਉਹ ਵੱਖਰੀ ਵਾਪਸੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">ਜੋ ਕਾਗਜ਼ ’ਤੇ ਹੈ, ਉਹ ਵੱਖਰੀ ਵਾਪਸੀ ਹੈ। ਪਹਿਲਾਂ ਉਸਨੂੰ ਪੂਰਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">ਉਹ ਵਾਪਸੀ ਦੀ ਪਰਚੀ ਹੈ। ਉਸ ਤੋਂ ਕੁਝ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">ਉਹ ਕਿਸੇ ਰਸੀਦ ਦਾ ਕੋਡ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਉਹ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">ਉਸ ਨਾਲ ਕੋਈ ਇਕੱਲੀ ਖ਼ਰੀਦ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ। ਉਹਨਾਂ ਕੋਲ ਜੋ ਹੋਰ ਹੈ, ਉਹ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">ਨੁਕਸ ਛੋਟਾ ਹੈ</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">ਕੁਝ ਥਾਵਾਂ ’ਤੇ ਛੋਟੇ ਨੁਕਸ ਨਾਲ ਸੌਦਾ ਖ਼ਤਮ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">ਨੁਕਸ ਗੰਭੀਰ ਹੈ</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">ਤਾਂ ਕੁਝ ਥਾਵਾਂ ’ਤੇ ਮੁਰੰਮਤ ਦੀ ਉਡੀਕ ਨਹੀਂ ਕਰਨੀ ਪੈਂਦੀ</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">ਕੋਈ ਇਸਨੂੰ ਠੀਕ ਜਾਂ ਬਦਲ ਨਹੀਂ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">ਕੀਮਤ ਵਿੱਚ ਕਟੌਤੀ, ਜਾਂ ਪੈਸੇ ਵਾਪਸ, ਇਹੀ ਬਚਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">ਸੀਲ ਟੁੱਟੀ ਹੋਈ ਹੈ</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">ਇਹ ਸਫ਼ਾਈ ਲਈ ਸੀਲਬੰਦ ਸਮਾਨ, ਜਾਂ ਰਿਕਾਰਡਿੰਗਾਂ, ’ਤੇ ਲਾਗੂ ਹੈ</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">ਦੁਕਾਨ ਨਾਲੋਂ ਵੱਧ ਵਰਤਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">ਇਹ ਦੂਰੋਂ ਕੀਤੀ ਖ਼ਰੀਦ ’ਤੇ ਲਾਗੂ ਹੈ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">ਨਹੀਂ ਦੱਸਿਆ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1। ਬਹੁਤ ਦੇਰ ਲੱਗੀ</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">ਕੁਝ ਖ਼ਾਸ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਦੇਰ ਨਾਲ ਦੱਸਿਆ ਗਿਆ, %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਸਮੇਂ ਸਿਰ ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">ਕਾਰੋਬਾਰ</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">ਖਪਤਕਾਰ</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">ਲਿਆਉਣ ਦਾ ਖ਼ਰਚਾ</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">ਅਸੀਂ ਲਗਾਇਆ</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">ਖ਼ਰਾਬ ਹੋਣ ਵਾਲਾ</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">ਮੁਰੰਮਤ, ਖ਼ਰਚਾ, ਇਸ ’ਤੇ ਕੀ ਦਿਸਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">ਹੁਣ ਤੱਕ ਮੁਰੰਮਤਾਂ</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">ਇਸ ’ਤੇ ਕੀ ਦਿਸਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">ਕਦੋਂ ਤੱਕ ਠੀਕ</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">ਕੱਢਣ ਲਈ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਵਾਪਸ ਮਿਲ ਗਿਆ</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">ਦਿਨ ਤੁਸੀਂ ਅੱਗੇ ਚੁਣੋਗੇ</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">ਇਸ ਦੀ ਅਜੇ ਮੁਰੰਮਤ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">ਸਮੇਂ ਸਿਰ</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">ਬਹੁਤ ਦੇਰ ਲੱਗੀ</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">ਜਾਂ ਉਹਨਾਂ ਨੂੰ ਬਹੁਤ ਪਰੇਸ਼ਾਨੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਭੇਜਣਾ ਪਿਆ</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">ਡਾਕ ਜਾਂ ਕੋਰੀਅਰ</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">ਉਹ ਆਪ ਲੈ ਕੇ ਆਏ</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">ਕਿਰਾਇਆ, ਜਾਂ ਪਾਰਕਿੰਗ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ਹਾਂ</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੁੱਛਿਆ</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">ਕਿਸ ਨੇ ਖ਼ਰੀਦਿਆ</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">ਰੱਦ ਕਰਨ ਦਾ ਹੱਕ</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">ਉਹਨਾਂ ਦੇ ਲੌਇਲਟੀ ਖਾਤੇ ਦੇ ਪੁਆਇੰਟ</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">ਮੁੱਖ ਤੌਰ ’ਤੇ ਆਪਣੇ ਲਈ</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">ਆਪਣੇ ਕਾਰੋਬਾਰ ਲਈ: ਖਪਤਕਾਰ ਕਾਨੂੰਨ ਉਹਨਾਂ ਲਈ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">ਤਾਂ ਉਹਨਾਂ ਕੋਲ ਵੱਧ ਸਮਾਂ ਹੈ</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਦੇਰ ਨਾਲ ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">ਬੱਸ ਇੰਨਾ ਹੀ</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੋ ਉਹ ਕਹਿੰਦੇ ਹਨ ਜਾਂ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ। ਇਸ ਤੋਂ ਤੈਅ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕਾਨੂੰਨ ਉਹਨਾਂ ਨੂੰ ਕੀ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੇ ਮੁਰੰਮਤ ਕਦੋਂ ਮੰਗੀ?</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ?</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਵਾਪਸ ਕਦੋਂ ਮਿਲਿਆ?</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਨੂੰ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਾ?</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">ਇਸਨੂੰ ਲਿਆਉਣ ’ਤੇ ਉਹਨਾਂ ਦਾ ਕੀ ਖ਼ਰਚ ਹੋਇਆ?</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਕੌਣ ਭਰੇ। ਸਟਾਫ਼ ਇਹ ਰਕਮ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">ਕਿੰਨਾ ਖ਼ਰਚ ਹੋਇਆ?</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਉਹ ਤੁਹਾਨੂੰ ਵਿਖਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">ਕਿੰਨਾ ਖ਼ਰਚ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਇਸ ’ਤੇ ਕੀ ਦਿਸਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">ਜੋ ਸਹੀ ਹੈ, ਉਸਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">ਅਸੀਂ ਇਸਨੂੰ ਕਦੋਂ ਲਗਾ ਦਿੱਤਾ ਸੀ?</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">ਉਹਨਾਂ ਦਾ ਸਮਾਂ ਇਸ ਦੇ ਚੱਲਣ ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">ਅਸੀਂ ਇਸਨੂੰ ਨਹੀਂ ਲਗਾਇਆ</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">ਇਹ ਕਦੋਂ ਤੱਕ ਠੀਕ ਰਹਿੰਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">ਇਹ ਖ਼ਰਾਬ ਹੋਣ ਵਾਲਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">ਇਹ ਕਿਸ ਨੇ ਖ਼ਰੀਦਿਆ?</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">ਕੀ ਉਹਨਾਂ ਨੂੰ ਦੱਸਿਆ ਗਿਆ ਸੀ ਕਿ ਉਹ ਰੱਦ ਕਰ ਸਕਦੇ ਹਨ?</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">ਇਹ ਦੂਰੋਂ ਖ਼ਰੀਦੇ ਸਮਾਨ ’ਤੇ ਲਾਗੂ ਹੈ।</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">ਉਹਨਾਂ ਨੂੰ ਕਦੋਂ ਦੱਸਿਆ ਗਿਆ?</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">ਉਹਨਾਂ ਦੇ ਖਾਤੇ ਵਿੱਚ ਕਿੰਨੇ ਪੁਆਇੰਟ ਹਨ?</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਲੌਇਲਟੀ ਸਿਸਟਮ ਦੱਸਦਾ ਹੈ। ਇਸ ਖ਼ਰੀਦ ਤੋਂ ਮਿਲੇ ਪੁਆਇੰਟਾਂ ਵਿੱਚੋਂ ਜੋ ਘੱਟ ਹਨ, ਉਹ ਕੱਟੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">ਪੁਆਇੰਟ</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1, ਤੁਹਾਡੀ ਦਿੱਤੀ ਕੀਮਤ ’ਤੇ</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1, ਅੱਜ ਦੀ ਕੀਮਤ ’ਤੇ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, %2 ’ਤੇ</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">ਦੇਣ ਲਈ, %1 VAT ਸਮੇਤ</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">ਦੇਣ ਲਈ</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲੇਗਾ, %1 VAT ਸਮੇਤ</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">ਨਾਲ ਜਾ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">ਵਾਪਸ ਆ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ। ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">ਨਕਦ</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ। ਸਟਾਫ਼ ਇਹ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਇੱਥੇ ਲੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ’ਤੇ</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">ਫ਼ਰਕ ਤੁਸੀਂ ਦਿੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">ਬਰਾਬਰ ਦਾ ਵਟਾਂਦਰਾ</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਫ਼ਰਕ ਵਾਪਸ ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">ਕੁਝ ਨਹੀਂ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">ਦੋਵੇਂ ਹਿੱਸੇ ਹੁੰਦੇ ਹਨ, ਜਾਂ ਕੋਈ ਵੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ ਵਿੱਚ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਦੀ ਪਹਿਲੀ ਖ਼ਰੀਦ ਦੀ ਤਾਰੀਖ਼ %1 ਹੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ ਵਿੱਚ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਦੀ ਪਹਿਲੀ ਖ਼ਰੀਦ ਦੀ ਤਾਰੀਖ਼ ਪੁਰਾਣੀਆਂ ਵਾਲੀ ਹੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਖ਼ਰੀਦੀ ਹੋਈ ਵਾਰੰਟੀ ਜਾਰੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">ਇਹਨਾਂ ਲਈ ਕਾਨੂੰਨੀ ਹੱਕ ਅੱਜ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ, ਕੁਝ ਨਹੀਂ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">%1 ਦਿਓ</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">%1 ਦਾ ਰਿਫੰਡ, ਕਾਰਡ %2 ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ, ਅਤੇ %1 ਦਾ ਰਿਫੰਡ</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਵਟਾਂਦਰੇ ਦਾ ਸਬੂਤ</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਹੁਣ ਤੁਹਾਡੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">ਕੁਝ ਨਹੀਂ ਦੇਣਾ। ਕਿਰਪਾ ਕਰਕੇ ਪੁਰਾਣੀਆਂ ਚੀਜ਼ਾਂ ਇੱਥੇ ਛੱਡੋ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">ਤੁਸੀਂ %1 ਦਿੱਤੇ। ਕਿਰਪਾ ਕਰਕੇ ਪੁਰਾਣੀਆਂ ਚੀਜ਼ਾਂ ਇੱਥੇ ਛੱਡੋ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">ਫ਼ਰਕ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਵਾਪਸ ਜਾਂਦਾ ਹੈ ਜਿਵੇਂ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">%1 ਦਾ ਫ਼ਰਕ ਇਸ ਤਰ੍ਹਾਂ ਜਾਂਦਾ ਹੈ: %2।</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">ਫ਼ਰਕ ਦਾ ਭੁਗਤਾਨ ਹੋ ਗਿਆ: %1।</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਪੁਰਾਣੀਆਂ ਚੀਜ਼ਾਂ ਇੱਥੇ ਛੱਡੋ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਾ ਸਬੂਤ</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੋ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਕੀਮਤ-ਕਟੌਤੀ ਦਾ ਸਬੂਤ</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਕੀਮਤ-ਕਟੌਤੀ ਦਰਜ ਹੋ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਕੀਮਤ ਵਿੱਚੋਂ ਘਟੇ ਪੈਸੇ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲਦੇ ਹਨ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਕੀਮਤ-ਕਟੌਤੀ ਦਾ ਭੁਗਤਾਨ ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ। %1। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ %1 ਇਸ ਤਰ੍ਹਾਂ ਜਾਂਦੇ ਹਨ: %2। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਮੁਰੰਮਤ ਬੁੱਕ ਹੋ ਗਈ ਹੈ</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਚੀਜ਼ ਇਸ ਪਰਚੀ ਨਾਲ ਸਟਾਫ਼ ਨੂੰ ਸੌਂਪੋ। ਅਸੀਂ ਇਸਨੂੰ ਠੀਕ ਕਰਵਾਉਂਦੇ ਹਾਂ, ਅਤੇ ਤੁਹਾਡਾ ਕੋਈ ਖ਼ਰਚਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਤਿਆਰ ਹੈ</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਰਿਫੰਡ ਦੇ ਦਿੱਤਾ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1। ਕਾਰਡ ’ਤੇ ਦਿਸਣ ਵਿੱਚ ਆਮ ਤੌਰ ’ਤੇ 3 ਤੋਂ 5 ਕੰਮ ਵਾਲੇ ਦਿਨ ਲੱਗਦੇ ਹਨ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੋ ਗਈ ਹੈ। ਕੋਈ ਪੈਸਾ ਲੈਣਾ-ਦੇਣਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੈ, ਅਤੇ ਰਿਫੰਡ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਜਾਂਦਾ ਹੈ ਜਿਵੇਂ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੋ ਗਈ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਪਰਚੀ ਵਿਖਾ ਕੇ ਸਟਾਫ਼ ਤੋਂ ਨਕਦ ਲਓ।</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੈ ਅਤੇ ਰਿਫੰਡ ਇਸ ਤਰ੍ਹਾਂ ਜਾਂਦਾ ਹੈ: %1। ਕਾਰਡ ਨੂੰ ਆਮ ਤੌਰ ’ਤੇ 3 ਤੋਂ 5 ਕੰਮ ਵਾਲੇ ਦਿਨ ਲੱਗਦੇ ਹਨ। ਇਹ ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">ਨਹੀਂ ਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">ਅਸੀਂ ਇਹ ਕੀਮਤ ਨਹੀਂ ਘਟਾ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">ਅਸੀਂ ਇਹ ਚੀਜ਼ਾਂ ਵਾਪਸ ਨਹੀਂ ਲੈ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">ਸਾਡਾ ਰਿਕਾਰਡ ਕਹਿੰਦਾ ਹੈ ਕਿ ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਆ ਚੁੱਕੀਆਂ ਹਨ, ਜਾਂ ਹੋਰ ਥਾਂ ਵਾਪਸ ਹੋ ਰਹੀਆਂ ਹਨ। ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਨਾਲ ਲੈ ਜਾਓ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">ਵਾਪਸ ਲੈ ਲਿਆ</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਮੁੜ ਤੁਹਾਡੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">ਕੁਝ ਵਾਪਸ ਨਹੀਂ ਹੋਇਆ, ਅਤੇ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਨਾਲ ਲੈ ਜਾਓ। ਤੁਸੀਂ ਇਹ ਕਿਸੇ ਹੋਰ ਵੇਲੇ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">ਕੀਮਤ ਪਹਿਲਾਂ ਵਾਲੀ ਹੀ ਰਹੀ।</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ, ਅਤੇ ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਹਨ। ਤੁਹਾਡੇ ਹੱਕ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹਨ।</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ ਰੱਦ ਹੈ, ਅਤੇ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਨਾਲ ਲੈ ਜਾਓ, ਅਤੇ ਨਵੀਆਂ ਇੱਥੇ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">ਵਾਪਸ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਤੁਹਾਡੀਆਂ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">ਪਰਚੀ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿਉਂ, ਕਿਸ ਨਿਯਮ ਅਨੁਸਾਰ, ਅਤੇ ਤੁਸੀਂ ਹੁਣ ਕੀ ਕਰ ਸਕਦੇ ਹੋ। ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ। ਤੁਹਾਡੇ ਕਾਨੂੰਨੀ ਹੱਕਾਂ ’ਤੇ ਕੋਈ ਅਸਰ ਨਹੀਂ ਪੈਂਦਾ।</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ਅਜੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">ਰਾਹ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">ਅਜੇ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਭੁਗਤਾਨ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਲਿਆ। ਤੁਹਾਡਾ ਵਟਾਂਦਰਾ ਸਾਂਭਿਆ ਗਿਆ ਹੈ, ਅਤੇ ਦੋਵੇਂ ਹਿੱਸੇ ਅਜੇ ਬਾਕੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਇੱਥੇ ਛੱਡੋ ਅਤੇ ਇਹ ਪਰਚੀ ਲੈ ਕੇ ਸਟਾਫ਼ ਕੋਲ ਜਾਓ: ਤੁਸੀਂ ਉੱਥੇ ਭੁਗਤਾਨ ਕਰੋ, ਜਾਂ ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਵਾਪਸ ਲਓ।</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ। ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਤੁਹਾਡੀਆਂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ %1 ਦੇਣੇ ਹਨ।</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">ਪਰਚੀ ਮੇਰੇ ਕੋਲ ਹੈ</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">ਰਿਫੰਡ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ। %1 ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ। %1 ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">ਅਸੀਂ ਤੁਹਾਡੀ ਰਸੀਦ ਲੱਭ ਰਹੇ ਹਾਂ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਸਾਂਭੀ ਗਈ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਉਡੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਅਤੇ ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਪਰਚੀ ਦੇ ਨੰਬਰ ਨਾਲ ਸਟਾਫ਼ ਹਮੇਸ਼ਾ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਰਿਫੰਡ ਕਿੱਥੇ ਪਹੁੰਚਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ, ਉਸ ’ਤੇ ਲਿਖੇ ਅਨੁਸਾਰ, ਇਹ ਗਿਣਿਆ ਅਤੇ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡਾ ਭੁਗਤਾਨ ਲੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ %1 ਸਟਾਫ਼ ਨੂੰ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਹੋਣ ਤੋਂ ਬਾਅਦ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਤੁਹਾਡੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">ਇਹ ਪਰਚੀ ਅਤੇ ਸਾਰੀਆਂ ਚੀਜ਼ਾਂ ਲੈ ਕੇ ਸਟਾਫ਼ ਕੋਲ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">ਅਜੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਕਾਰਡ ਨਾਲ, ਇੱਕੋ ਵਾਰ ਭੁਗਤਾਨ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">ਹੁਣੇ ਹੈੱਡ ਆਫ਼ਿਸ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਸਾਂਭੀ ਗਈ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਉਡੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਇਸ ਦੇ ਨੰਬਰ ਨਾਲ ਸਟਾਫ਼ ਹਮੇਸ਼ਾ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਰਿਫੰਡ ਕਿੱਥੇ ਪਹੁੰਚਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">ਅਸੀਂ ਤੁਹਾਡੇ %1 ਦੇਣੇ ਹਨ। ਹੈੱਡ ਆਫ਼ਿਸ ਦਾ ਜਵਾਬ ਆਉਣ ’ਤੇ ਭੁਗਤਾਨ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">ਇਹ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੇਣਾ ਹੈ। ਹੈੱਡ ਆਫ਼ਿਸ ਦਾ ਜਵਾਬ ਆਉਣ ’ਤੇ ਭੁਗਤਾਨ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਹੈੱਡ ਆਫ਼ਿਸ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਇੱਥੇ ਛੱਡੋ ਅਤੇ ਇਹ ਪਰਚੀ ਲੈ ਕੇ ਸਟਾਫ਼ ਕੋਲ ਜਾਓ: ਹੈੱਡ ਆਫ਼ਿਸ ਦਾ ਜਵਾਬ ਆਉਣ ’ਤੇ ਉਹ ਤੁਹਾਡੀਆਂ ਹਨ, ਜਾਂ ਤੁਸੀਂ ਆਪਣੀਆਂ ਵਾਪਸ ਲੈਂਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਭੁਗਤਾਨ ਨਹੀਂ ਕੀਤਾ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਸਾਂਭੀ ਗਈ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਉਡੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">ਇਹ ਦਰਜ ਹੈ, ਅਤੇ ਇਹ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੇਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">ਅਸੀਂ ਤੁਹਾਡੇ %1 ਦੇਣੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਪਹਿਲਾਂ ਹੀ ਹੋਇਆ: %1।</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">ਅਸੀਂ ਜਾਂਚ ਕਰ ਰਹੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡਾ ਭੁਗਤਾਨ ਹੋਇਆ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡਾ ਰਿਫੰਡ ਭੇਜਿਆ ਗਿਆ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਸੀਂ ਇੱਕੋ ਵਾਰ ਭੁਗਤਾਨ ਕਰਦੇ ਹੋ, ਦੋ ਵਾਰ ਕਦੇ ਨਹੀਂ: ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਪਤਾ ਕਰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। %1 ਤੁਹਾਨੂੰ ਇੱਕੋ ਵਾਰ ਮਿਲੇਗਾ: ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਪਤਾ ਕਰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">ਜਾਂ ਇਹ ਪਹਿਲਾਂ ਹੀ ਜਾ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਅਸੀਂ ਭੇਜਾਂਗੇ। ਦੋ ਵਾਰ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">ਜਾਂ %1 ਪਹਿਲਾਂ ਹੀ ਜਾ ਚੁੱਕੇ ਹਨ, ਜਾਂ ਅਸੀਂ ਭੇਜਾਂਗੇ। ਦੋ ਵਾਰ ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਕਾਰਡ ਤੋਂ ਕੱਟਿਆ ਗਿਆ ਹੈ, ਜਾਂ ਇਸ ਲਈ ਕਦੇ ਨਹੀਂ ਕੱਟਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਸਟਾਫ਼ ਦੱਸੇਗਾ ਕਿ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਕਦੋਂ ਤੁਹਾਡੀਆਂ ਹਨ: ਉਦੋਂ ਤੱਕ ਕਿਰਪਾ ਕਰਕੇ ਉਹਨਾਂ ਨੂੰ ਇੱਥੇ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਚੀਜ਼ਾਂ ਕਿਤੇ ਹੋਰ ਦੁਬਾਰਾ ਵਾਪਸ ਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਰਕਮ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ। %1 ਤੁਹਾਨੂੰ ਸਟਾਫ਼ ਹੁਣੇ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ। %1 ਤੁਹਾਨੂੰ ਸਟਾਫ਼ ਹੁਣੇ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਪਰਚੀ ਲੈ ਕੇ ਸਟਾਫ਼ ਕੋਲ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">ਇਹ ਪਰਚੀ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਚੀਜ਼ਾਂ ਕਿਤੇ ਹੋਰ ਦੁਬਾਰਾ ਵਾਪਸ ਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">ਸਟਾਫ਼ %1 ਭੇਜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਭੇਜਦਾ ਹੈ ਜਿਵੇਂ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ।</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 ਅਤੇ %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">%1 ਨਾਲ ਭੁਗਤਾਨ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">ਤੁਹਾਡੇ %1 ਤੋਂ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">%1 ਵਿੱਚ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1: %2 ਵਿੱਚ</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">ਨਕਦ, ਸਟਾਫ਼ ਤੋਂ</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">ਜਿਸ ਕਾਰਡ ਨਾਲ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ, ਆਖ਼ਰੀ ਅੰਕ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">%1 ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">ਨਕਦ, ਸਟਾਫ਼ ਤੋਂ</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">ਜਿਵੇਂ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਕਾਰਡ ਵਿੱਚ ਰਿਫੰਡ</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">ਰਿਫੰਡ, ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">ਵਾਪਸ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">ਗਿਫ਼ਟ ਰਸੀਦ ’ਤੇ ਅਸੀਂ ਕੀਮਤਾਂ ਨਹੀਂ ਵਿਖਾਉਂਦੇ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">ਕੁਝ ਹੋਰ ਚੁਣੋ। ਫ਼ਰਕ ਅਸੀਂ ਨਿਬੇੜਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">ਮੁਰੰਮਤ</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">ਅਸੀਂ ਇਸਨੂੰ ਠੀਕ ਕਰਵਾਉਂਦੇ ਹਾਂ, ਤੁਹਾਡਾ ਕੋਈ ਖ਼ਰਚਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">ਬਦਲੇ ਵਿੱਚ ਨਵੀਂ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">ਫਿਰ ਉਹੀ ਚੀਜ਼, ਕੁਝ ਨਹੀਂ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">ਕੀਮਤ-ਕਟੌਤੀ, ਅਤੇ ਚੀਜ਼ ਤੁਹਾਡੀ</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">ਸਮਾਨ ਲਓ</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">ਵਾਪਸੀ ਪੂਰੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">%1 ਰਿਫੰਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">ਉਹ ਕਿਸੇ ਚੀਜ਼ ਦਾ ਕੋਡ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਰਸੀਦ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">ਉਹ ਕੋਡ ਵੈੱਬ ਪੰਨਾ ਖੋਲ੍ਹਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਰਸੀਦ ਦਾ ਦੂਜਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਦਾ ਟੈਕਸ ਕੋਡ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉਸ ’ਤੇ ਦੂਜਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਸਾਨੂੰ ਇਸ ਸਟੋਰ ਵਿੱਚ ਨਹੀਂ ਲੱਭਦੀ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਸਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">ਉਹ ਪਰਚੀ ਪੂਰੀ ਹੋ ਚੁੱਕੀ ਵਾਪਸੀ ਦੀ ਹੈ। ਕੁਝ ਹੋਰ ਵਾਪਸ ਕਰਨ ਲਈ ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਰਸੀਦ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਕੋਡ ਨਹੀਂ ਪਛਾਣਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਰਸੀਦ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਨੇ ਨਾਂਹ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਦੀ ਗਿਣਤੀ ਵੱਖਰੀ ਹੈ: ਕਿਰਪਾ ਕਰਕੇ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">5 ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">ਰੇਟਿੰਗ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">ਰਸੀਦ %1 ਦਾ ਕੋਡ ਸਾਡੇ ਰਿਕਾਰਡ ਤੋਂ ਵੱਖਰੀ ਗੱਲ ਦੱਸਦਾ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>ਕਿਉਂ? ਤੁਹਾਡੀ %n ਚੀਜ਼</numerusform>
            <numerusform>ਕਿਉਂ? ਤੁਹਾਡੀਆਂ %n ਚੀਜ਼ਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>ਸਾਡੀ ਆਪਣੀ ਹੱਦ %n ਦਿਨ ਹੈ (%1)। ਇੱਥੇ ਕਾਨੂੰਨ ਤੁਹਾਡੇ ਲਈ ਬਿਹਤਰ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਕਾਨੂੰਨ ਵਰਤਦੇ ਹਾਂ।</numerusform>
            <numerusform>ਸਾਡੀ ਆਪਣੀ ਹੱਦ %n ਦਿਨ ਹੈ (%1)। ਇੱਥੇ ਕਾਨੂੰਨ ਤੁਹਾਡੇ ਲਈ ਬਿਹਤਰ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਕਾਨੂੰਨ ਵਰਤਦੇ ਹਾਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>ਅੱਜ, %n ਦਿਨ ਲੇਟ</numerusform>
            <numerusform>ਅੱਜ, %n ਦਿਨ ਲੇਟ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ਸਾਡੀ ਪਾਲਿਸੀ, %n ਦਿਨ</numerusform>
            <numerusform>ਸਾਡੀ ਪਾਲਿਸੀ, %n ਦਿਨ</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਹੋ ਗਿਆ, ਅਤੇ ਨਿਬੜ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">ਕੀਮਤ ਪਹਿਲਾਂ ਵਾਲੀ ਰਹਿੰਦੀ ਹੈ। ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">ਸਮਾਨ ਮੁੜ ਗਾਹਕ ਦਾ ਹੈ। ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ।</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਦੀ ਨਾਂਹ ਹੈ: ਇਹ ਹੋਰ ਥਾਂ ਵਾਪਸ ਆ ਚੁੱਕਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਮਾਨ ਵਾਪਸ ਦੇ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਦੁਬਾਰਾ ਭੁਗਤਾਨ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ: ਅਜੇ ਵੀ ਪੱਕਾ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">ਨਾ ਖੁੱਲ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">ਖੁੱਲ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">ਵਰਤਿਆ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">ਨੁਕਸਾਨਿਆ</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">ਸੁਰੱਖਿਅਤ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n ਬਾਕੀ</numerusform>
            <numerusform>%n ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">ਮੰਗੀ: %1, ਵਾਪਸ ਆਇਆ: %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">ਮੰਗੀ: %1, ਅਜੇ ਵਾਪਸ ਨਹੀਂ ਆਇਆ</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਮੁਰੰਮਤ</numerusform>
            <numerusform>%n ਮੁਰੰਮਤਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਪੁਆਇੰਟ</numerusform>
            <numerusform>%n ਪੁਆਇੰਟ</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">ਕਾਰਡ ਨਾਲ</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਨਾਲ</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">%1 ਨਾਲ</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">ਫ਼ਰਕ ਤੁਸੀਂ ਨਕਦ ਦਿੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">ਫ਼ਰਕ ਤੁਸੀਂ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਨਾਲ ਦਿੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">ਫ਼ਰਕ ਤੁਸੀਂ %1 ਨਾਲ ਦਿੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 ਨਕਦ</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 ਕਾਰਡ ਨਾਲ</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਨਾਲ</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1, %2 ਨਾਲ</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 ਤੁਹਾਡੇ ਹਨ, ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਖ਼ਰਚਣ ਵੇਲੇ ਇਹ ਪਰਚੀ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡਾ ਹੈ, ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਖ਼ਰਚਣ ਵੇਲੇ ਇਹ ਪਰਚੀ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 ਤੁਹਾਡੇ ਹਨ, %2 ਤੱਕ ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਖ਼ਰਚਣ ਵੇਲੇ ਇਹ ਪਰਚੀ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡਾ ਹੈ, %1 ਤੱਕ ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਖ਼ਰਚਣ ਵੇਲੇ ਇਹ ਪਰਚੀ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ। ਤੁਹਾਡਾ ਰਿਫੰਡ ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ। ਤੁਹਾਡਾ ਰਿਫੰਡ ਬਾਅਦ ਵਿੱਚ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ। ਤੁਹਾਡਾ ਰਿਫੰਡ ਸਟਾਫ਼ ਹੁਣੇ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ। ਤੁਹਾਡਾ ਰਿਫੰਡ ਸਟਾਫ਼ ਹੁਣੇ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਹਾਡਾ ਰਿਫੰਡ ਤੁਹਾਨੂੰ ਇੱਕੋ ਵਾਰ ਮਿਲੇਗਾ: ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਪਤਾ ਕਰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1। %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 ਅਤੇ %n ਹੋਰ ਲਾਈਨ</numerusform>
            <numerusform>%1 ਅਤੇ %n ਹੋਰ ਲਾਈਨਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1, ਤੁਹਾਡੇ %2 ਤੋਂ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ਮਦਦ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">ਕੰਟ੍ਰਾਸਟ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">ਹੇਠਾਂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">ਵਾਪਸੀ ਪੂਰੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">ਬੱਸ ਇੱਕ ਛੋਹ। ਜਵਾਬ ਨਾਲ ਅਸੀਂ ਨਾਂ ਨਹੀਂ ਰੱਖਦੇ, ਅਤੇ ਸਟਾਫ਼ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ ਕਿ ਕਿਸ ਨੇ ਦਿੱਤਾ।</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇੱਕ ਦਿਨ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇੱਕ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">ਰਸੀਦ, ਜਿਸ ਦੇ ਹੇਠਾਂ ਬਾਰਕੋਡ ਹੈ</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇੱਕ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">ਅਸੀਂ ਇਸਨੂੰ ਕਿਵੇਂ ਸਹੀ ਕਰੀਏ?</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">ਤੁਸੀਂ ਚੁਣਿਆ: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਕਿਹੜੀ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">ਸਾਈਨ ਇਨ</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">ਡੈਸਕ ’ਤੇ ਵਾਪਸੀਆਂ, ਪੁਰਾਣੇ ਸਮਾਨ ਅਤੇ ਦਿਨ ਦੀ ਸੂਚੀ ਲਈ।</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">ਅੱਗੇ: ਤੁਹਾਡਾ PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">ਆਪਣਾ PIN ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">ਆਪਣਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਬੈਜ ਸਕੈਨ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">ਦੁਬਾਰਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">ਛਾਪੋ</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ ਕਦਮ %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">ਇੱਕ ਘੱਟ, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">%1 ਵਿੱਚੋਂ</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">ਇੱਕ ਵੱਧ, %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">ਸਿਖਲਾਈ: ਇੱਥੇ ਕੁਝ ਵੀ ਅਸਲੀ ਵਾਪਸੀ ਨਹੀਂ ਹੈ</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">ਹੁਣੇ ਕੰਮ ਨਹੀਂ ਕਰ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ਕੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਪੈਸੇ</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">ਜਦ ਤੱਕ ਇਸ ਸਕ੍ਰੀਨ ਨੇ ਵਾਪਸੀ ਨੰਬਰ ਨਹੀਂ ਦਿੱਤਾ, ਕੁਝ ਨਹੀਂ ਹਿੱਲਦਾ। ਨੰਬਰ ਮਿਲਿਆ ਹੈ ਤਾਂ ਤੁਹਾਡੀ ਵਾਪਸੀ ਦਰਜ ਹੈ।</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਅਤੇ ਰਸੀਦ ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਸਟਾਫ਼ ਡੈਸਕ ’ਤੇ ਵਾਪਸੀ ਕਰ ਸਕਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1, %2 ਟਾਈਪ ਕੀਤੇ</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">%1 ਕੱਢੋ</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਇਹ ਦਰਜ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਹਿੱਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਇੱਥੇ ਹੁੰਦਿਆਂ ਕੁਝ ਬਦਲ ਗਿਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਦੁਬਾਰਾ ਵੇਖੋ। ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ ਚੀਜ਼ %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਕਿਉਂ?</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਵਾਪਸੀ ਆਪਣੇ ਆਪ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ਕਿਉਂ</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">ਕਿਹੜਾ ਨਿਯਮ</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">ਹਾਂ, ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">ਹਾਂ, ਤੁਸੀਂ ਇਹ ਸਭ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਪੂਰਾ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">ਹਾਂ, ਸਟਾਫ਼ ਦੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਮਨਜ਼ੂਰ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡੇ ਦਾਅਵੇ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">ਅਸੀਂ ਸਮਾਨ ਰੱਖਦੇ ਹਾਂ ਅਤੇ ਰਸੀਦ ਲੱਭਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ ਰਿਫੰਡ ਮਿਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">ਨਹੀਂ, ਇਹ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">ਨਹੀਂ, ਇਹ ਸਾਰੀਆਂ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਆ ਚੁੱਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">ਮਨ ਬਦਲਣ ਕਰਕੇ ਅਸੀਂ ਇਸ ਦਾ ਰਿਫੰਡ ਨਹੀਂ ਦੇ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">ਅਸੀਂ ਇਸ ਦਾ ਰਿਫੰਡ ਇੱਥੇ ਨਹੀਂ ਦੇ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਕੋਲ ਗਿਫ਼ਟ ਰਸੀਦ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇੱਥੇ ਕੀਮਤਾਂ ਨਹੀਂ ਵਿਖਾਉਂਦੇ।</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">ਮੁੜ-ਵਿਕਰੀ ਤਿਆਰੀ, ਕੱਟਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ। ਨੁਕਸ ਵਾਲੀ ਚੀਜ਼ ਲਈ ਕਦੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: ਮੁਰੰਮਤ ਜਾਂ ਨਵੀਂ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: ਵਟਾਂਦਰਾ ਜਾਂ ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: ਨਾਂਹ ਹੋਈ, ਕਿਰਪਾ ਕਰਕੇ ਮੁੜ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: ਮਨਜ਼ੂਰੀ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">ਵਾਪਸੀ</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 ਅਤੇ ਹੋਰ ਚੀਜ਼ਾਂ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਲਾਈਨ</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਚੀਜ਼</numerusform>
            <numerusform>%n ਚੀਜ਼ਾਂ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">ਇਹ ਕਾਰਡ ਦਾ ਨੰਬਰ ਲੱਗਦਾ ਹੈ। ਉਹ ਇੱਥੇ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ: ਕੁਝ ਵੀ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">ਉਹ ਨੰਬਰ ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਹੈ। ਹਰ ਨਗ ਦਾ ਆਪਣਾ ਨੰਬਰ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">ਦਰਜ ਕੀਤਾ: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">ਉਸ ਰਸੀਦ ਦਾ ਸਾਰਾ ਸਮਾਨ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਆ ਚੁੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਨਹੀਂ ਵੇਚਦੇ, ਜਾਂ ਇਸ ਕੋਡ ਹੇਠ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਉਹ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">ਇਹਨਾਂ ਦਾ ਫ਼ੈਸਲਾ ਇਕੱਠਾ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਕੱਢ ਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਕੋਡ ਨਹੀਂ ਪਛਾਣਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਜੋ ਚੀਜ਼ ਚਾਹੀਦੀ ਹੈ, ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਉਹ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">ਜੋੜਿਆ: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਇੱਥੇ ਇਸ ਦਾ ਹਿਸਾਬ ਨਹੀਂ ਲਾ ਸਕਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਕੱਢੋ, ਫਿਰ ਬਾਕੀ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">ਇੱਕ ਚੀਜ਼ ਨਾਲ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਭੁਗਤਾਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ ਪੂਰਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">ਅਜੇ ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">ਬਰਾਬਰ ਦਾ ਵਟਾਂਦਰਾ</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">ਫ਼ਰਕ ਵਾਲਾ ਵਟਾਂਦਰਾ</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">ਇਹ ਨਾਲ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਉਸਨੂੰ ਕੱਢੋ</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਕੋਈ ਚੀਜ਼ ਸਕੈਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ: %1, ਲੈਣੇ ਹਨ %2</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਕਿਉਂ ਦਿੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">%1 ਮਨਜ਼ੂਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">%1 ਲਓ</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">%1 ਲਓ, ਅਤੇ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਕਿਉਂ ਦਿੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">ਲਏ ਗਏ: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">ਮੈਂ %1 ਲੈ ਲਏ ਹਨ</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">ਸਦਭਾਵਨਾ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">ਗਾਹਕ ਬਿਮਾਰ ਜਾਂ ਬਾਹਰ ਸੀ</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">ਸਾਡੇ ਤੋਂ ਗਲਤੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">ਹੋਰ, ਲਿਖ ਦਿਓ</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">ਇਹ ਇਹਨਾਂ ਚੀਜ਼ਾਂ ਦੀ ਹੁਣ ਦੀ ਕੀਮਤ ਤੋਂ ਵੱਧ ਹੈ।</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">ਇਹ ਇਹਨਾਂ ਚੀਜ਼ਾਂ ਦੀ ਹੁਣ ਦੀ ਕੀਮਤ ਤੋਂ ਵੱਧ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਇਹ ਨਹੀਂ ਜਾਂਚ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਬੈਜ ਨਹੀਂ ਪਛਾਣਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਆ ਰਿਹਾ ਹੈ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਦੀ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">ਗਿਫ਼ਟ ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">ਜੋ ਚਾਹੀਦਾ ਸੀ ਉਹ ਨਹੀਂ? ਅੱਗੇ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਇਸ ਬਦਲੇ ਤੁਹਾਨੂੰ ਕੀ ਮਿਲ ਸਕਦਾ ਹੈ। ਨੁਕਸ ਹੈ? ਤੁਹਾਡੇ ਹੋਰ ਹੱਕ ਹਨ।</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">ਮਨ ਬਦਲ ਗਿਆ? %1 ਤੱਕ ਪੂਰਾ ਰਿਫੰਡ। ਨੁਕਸ ਹੈ? ਤੁਹਾਡੇ ਹੋਰ ਹੱਕ ਹਨ।</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">ਮਨ ਬਦਲਣ ਲਈ ਸਾਡਾ ਸਮਾਂ %1 ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ। ਨੁਕਸ ਹੈ? ਤੁਹਾਡੇ ਹੋਰ ਹੱਕ ਹਨ।</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">ਹਰੇਕ %1</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">ਅਜੇ ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਲਾਈਨ</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n ਬਾਕੀ</numerusform>
            <numerusform>%n ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>%n ਚੀਜ਼ ਚੁਣੀ</numerusform>
            <numerusform>%n ਚੀਜ਼ਾਂ ਚੁਣੀਆਂ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਬੈਜ ਨਹੀਂ ਪਛਾਣਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ PIN ਨਹੀਂ ਜਾਂਚ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">ਉਹ ਨੰਬਰ ਅਤੇ PIN ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">ਕਈ ਵਾਰ ਗਲਤ PIN। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕੋ।</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਹੁਣ PIN ਨਹੀਂ ਜਾਂਚ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਰਵਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">ਦਿਨ ਦੀ ਸੂਚੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਸਰਵਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">ਅਜੇ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">ਕੋਈ ਵਾਪਸੀ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n ਵਾਪਸੀ</numerusform>
            <numerusform>%n ਵਾਪਸੀਆਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">ਕਿਸੇ ਨੂੰ ਨਾਂਹ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>%n ਨੂੰ ਨਾਂਹ</numerusform>
            <numerusform>%n ਨੂੰ ਨਾਂਹ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">5 ਵਿੱਚੋਂ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1। ਪੁਰਾਣੇ ਲਈ ਆਖ਼ਰੀ ਦਿਨ: %2।</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">ਬਿਜਲੀ ਦਾ ਸਮਾਨ। %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">ਉਹ ਰਸੀਦ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">ਛਪ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਨੇ ਇਹ ਨਹੀਂ ਛਾਪਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਉਸਨੂੰ ਵੇਖੋ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">ਬਾਕੀ %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">ਬਾਕੀ ਵਾਪਸੀਆਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ। ਕਿਰਪਾ ਕਰਕੇ ਸਰਵਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">ਗਾਹਕ ਕੀਮਤ ਪਹਿਲਾਂ ਵਾਲੀ ਰਹਿਣ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">ਗਾਹਕ ਸਮਾਨ ਵਾਪਸ ਚਾਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਦੀ ਆਪਣੀ ਪਰਚੀ ’ਤੇ ਵੇਖਿਆ</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">ਭੁਗਤਾਨ ਕੰਪਨੀ ਦੀ ਰਿਪੋਰਟ ਵਿੱਚ ਵੇਖਿਆ</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">ਹੋਰ, ਲਿਖ ਦਿਓ</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">ਉਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਵਾਪਸੀ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">ਰਸੀਦ ਆ ਗਈ ਹੈ, ਅਤੇ ਇਸ ਦੀ ਵਾਪਸੀ ਦਾ ਫ਼ੈਸਲਾ ਹੋ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">ਰਸੀਦ ਇੱਥੇ ਨਹੀਂ, ਜਾਂ ਕਾਗਜ਼ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ। ਵਾਪਸੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">ਕੁਝ ਘਾਟ ਹੈ: %1।</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">ਇਸ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">ਇੱਕ ਹੋਰ ਕਾਪੀ ਛਾਪੋ</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਇਹ ਨਹੀਂ ਕਰ ਸਕੇ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਰਹਿੰਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਦੇ ਦੱਸੇ ਅਨੁਸਾਰ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਤੱਕ ਲੱਗ ਸਕਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਰੁਕੋ: ਅੱਗੇ ਤੁਹਾਡੀ ਪਰਚੀ ਆਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ’ਤੇ %1 ਦਿਓ</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਤੱਕ ਲੱਗ ਸਕਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਰੁਕੋ: ਭੁਗਤਾਨ ਹੋਣ ’ਤੇ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਤੁਹਾਡੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਨੂੰ ਪੁੱਛ ਰਹੇ ਹਾਂ…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">ਇਸ ਵਿੱਚ ਇੱਕ ਪਲ ਲੱਗਦਾ ਹੈ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਪਹਿਲਾਂ ਹੀ ਸਾਂਭੀ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">ਜਿਵੇਂ ਭੁਗਤਾਨ ਹੋਇਆ ਸੀ</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਭੁਗਤਾਨ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ, ਅਤੇ ਰਿਫੰਡ ਦਰਜ ਹੈ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ %1 ਦਰਜ ਹਨ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਪੈਸੇ ਦਰਜ ਹਨ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ %1 ਦਰਜ ਹਨ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਦੁਬਾਰਾ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਵਾਲੇ ਤਰੀਕੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ ਲਓ</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ। ਤੁਹਾਨੂੰ ਹੁਣੇ ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">ਨਕਦ ਲਓ</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ। ਸਟਾਫ਼ ਇਹ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">ਬਾਅਦ ਵਿੱਚ ਆਉਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਉਡੀਕ ਦੀ ਲੋੜ ਨਹੀਂ। ਅਸੀਂ ਬਾਅਦ ਵਿੱਚ ਭੇਜਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">ਕੀਮਤ ਪਹਿਲਾਂ ਵਾਲੀ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">ਕੁਝ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦਾ, ਅਤੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">ਹੁਣੇ ਹੈੱਡ ਆਫ਼ਿਸ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">ਚੀਜ਼ਾਂ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਪੈਸੇ ਦਰਜ ਹਨ। ਹੈੱਡ ਆਫ਼ਿਸ ਦਾ ਜਵਾਬ ਆਉਣ ’ਤੇ ਭੁਗਤਾਨ ਹੁੰਦਾ ਹੈ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੋਇਆ, ਇਸ ਲਈ ਨਵੀਆਂ ਚੀਜ਼ਾਂ ਅਜੇ ਤੁਹਾਡੇ ਨਾਲ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">ਤੁਹਾਡੀਆਂ ਚੀਜ਼ਾਂ ਸਾਡੇ ਕੋਲ ਹਨ, ਅਤੇ ਰਿਫੰਡ ਦਰਜ ਹੈ। ਹੈੱਡ ਆਫ਼ਿਸ ਦਾ ਜਵਾਬ ਆਉਣ ’ਤੇ ਭੁਗਤਾਨ ਹੁੰਦਾ ਹੈ। ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਉਡੀਕ ਦੀ ਲੋੜ ਨਹੀਂ। ਪਰਚੀ ਤੁਹਾਡਾ ਸਬੂਤ ਹੈ</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">ਇੱਕ ਵਾਰ ਹੋਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">ਹੈੱਡ ਆਫ਼ਿਸ ਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਲਿਆ।</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 ਕਾਰਡ ਨਾਲ</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਦਿਓ</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਡੈਸਕ ’ਤੇ ਲੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">ਆਪਣੀਆਂ ਪੁਰਾਣੀਆਂ ਚੀਜ਼ਾਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ ਰੱਦ, ਅਤੇ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">ਮੇਰੀ ਪਰਚੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ: ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">ਵਟਾਂਦਰਾ %1: ਭੁਗਤਾਨ ਕਾਰਡ ਤੋਂ ਇਲਾਵਾ ਹੋਰ ਤਰੀਕੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">ਵਾਪਸੀ %1: ਕਾਰਡ ਦੀ ਥਾਂ ਨਕਦ</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">ਬਹੁਤ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">ਵਧੀਆ</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">ਠੀਕ-ਠਾਕ</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">ਮਾੜਾ</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">ਬਹੁਤ ਮਾੜਾ</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਵਾਪਸੀ ਕਿਵੇਂ ਰਹੀ?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">ਧੰਨਵਾਦ</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">ਨੁਕਸ ਵਾਲੀ ਜਾਂ ਟੁੱਟੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">ਇਹ ਕੰਮ ਨਹੀਂ ਕਰਦੀ, ਜਾਂ ਟੁੱਟ ਗਈ</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">ਦੱਸੇ ਅਨੁਸਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">ਲੇਬਲ ਜਾਂ ਤਸਵੀਰ ਵਰਗੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">ਗਲਤ ਚੀਜ਼</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">ਮੈਨੂੰ ਕੁਝ ਹੋਰ ਵੇਚਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">ਮੇਰਾ ਮਨ ਬਦਲ ਗਿਆ</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">ਇਸ ਵਿੱਚ ਕੁਝ ਗਲਤ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">ਅਣਚਾਹਿਆ ਤੋਹਫ਼ਾ</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">ਕਿਸੇ ਨੇ ਮੇਰੇ ਲਈ ਖ਼ਰੀਦਿਆ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">ਕੁਝ ਹੋਰ</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਕਿਉਂ ਕਰ ਰਹੇ ਹੋ?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਨੂੰ ਕਦੋਂ ਮਿਲਿਆ?</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਨੂੰ ਕਿਸ ਦਿਨ ਮਿਲਿਆ?</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">ਨੁਕਸ ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਦਿਸਿਆ?</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਵੇਖਿਆ?</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">ਪਹਿਲੀ ਵਾਰ ਕਿਸ ਦਿਨ ਦਿਸਿਆ?</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">ਕੀ ਇਹ ਖੋਲ੍ਹਿਆ ਗਿਆ ਹੈ?</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">ਜੋ ਸਭ ਤੋਂ ਠੀਕ ਲੱਗੇ, ਉਹ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਕਾਨੂੰਨੀ ਹੱਕ ਉਸ ਦਿਨ ਤੋਂ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">ਇਸ ਤੋਂ ਤੈਅ ਹੁੰਦਾ ਹੈ ਕਿ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਹੱਕ ਦਿੰਦਾ ਹੈ। ਮੋਟਾ ਜਿਹਾ ਜਵਾਬ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">ਦਿਨ ਨੂੰ ਛੂਹੋ। ਲਗਭਗ ਸਹੀ ਵੀ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">ਮਨ ਬਦਲਣ ’ਤੇ ਸਾਡੀ ਪਾਲਿਸੀ ਇਹ ਪੁੱਛਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">ਰਸੀਦ ’ਤੇ ਲਿਖੇ ਦਿਨ</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">ਕਿਸੇ ਹੋਰ ਦਿਨ</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">ਇਹ ਬਾਅਦ ਵਿੱਚ ਆਇਆ, ਜਾਂ ਤੋਹਫ਼ਾ ਸੀ</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">ਸ਼ੁਰੂ ਤੋਂ ਹੀ ਇਸ ਤਰ੍ਹਾਂ ਸੀ</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">ਬਾਅਦ ਵਿੱਚ ਦਿਸਿਆ</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">ਦਿਨ ਤੁਸੀਂ ਅੱਗੇ ਚੁਣੋਗੇ</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ਨਹੀਂ</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">ਸੀਲਬੰਦ ਹੈ, ਜਿਵੇਂ ਵਿਕਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">ਖੁੱਲ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">ਡੱਬਾ ਜਾਂ ਸੀਲ ਖੁੱਲ੍ਹੀ ਹੈ, ਪਰ ਵਰਤਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">ਵਰਤਿਆ</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">ਇਹ ਪਹਿਨਿਆ, ਚਲਾਇਆ ਜਾਂ ਵਰਤਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">ਡਿਲੀਵਰੀ: %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">ਖ਼ਰੀਦ: %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਸਟਾਫ਼ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 ਅਤੇ %n ਹੋਰ ਚੀਜ਼</numerusform>
            <numerusform>%1 ਅਤੇ %n ਹੋਰ ਚੀਜ਼ਾਂ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">ਅਗਲੀ ਸਕ੍ਰੀਨ ’ਤੇ ਕੀਮਤਾਂ ਹਨ: ਇਹ ਆਪਣੇ ਤੱਕ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">ਸਾਡੇ ਕੋਲ ਖ਼ਰਚਣ ਲਈ। ਅਸੀਂ ਕੀਮਤਾਂ ਨਹੀਂ ਵਿਖਾਉਂਦੇ</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨਾਲ ਤੈਅ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ, ਉਸਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">ਰਿਫੰਡ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਜਾਂਦਾ ਹੈ ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ, ਬਿਨਾਂ ਫ਼ੀਸ, ਜੇ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਨਹੀਂ ਚੁਣਦੇ।</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">ਰਕਮ ਤੁਸੀਂ ਅਤੇ ਸਟਾਫ਼ ਮਿਲ ਕੇ ਤੈਅ ਕਰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">ਰਸੀਦ ਆਉਣ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡਾ ਰਿਫੰਡ ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">ਅਸੀਂ ਠੀਕ ਕਰਦੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਫਿਰ ਉਹੀ ਚੀਜ਼ ਮਿਲਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">ਇਸ ਦਾ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">ਚੀਜ਼ ਤੁਹਾਡੀ, ਅਤੇ ਵਾਪਸ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲੇਗਾ</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">ਕੁਝ ਨਹੀਂ ਦੇਣਾ</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">ਇਸ ਬਦਲੇ ਕੀ ਚਾਹੀਦਾ ਹੈ, ਤੁਸੀਂ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਭੁਗਤਾਨ ਦਾ ਇੱਕ ਹਿੱਸਾ, %1 VAT ਸਮੇਤ</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">ਜੋ ਤੁਸੀਂ ਦਿੱਤਾ, %1 VAT ਸਮੇਤ</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">ਕੁਝ ਹੋਰ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">ਕੀਮਤ ਵਿੱਚੋਂ ਘਟਾਓ</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਲਓ</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">%1 ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਵਜੋਂ ਲਓ</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ: ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">ਉਸੇ ਚੀਜ਼ ਨਾਲ ਵਟਾਂਦਰਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">ਮੁਰੰਮਤ ਬੁੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਕਰਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਲੱਭ ਰਹੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">ਗਿਫ਼ਟ ਰਸੀਦ</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">ਇਹ ਕੋਡ ਦੋ ਰਸੀਦਾਂ ’ਤੇ ਹੈ। ਤੁਹਾਡੀ ਕਿਹੜੀ ਹੈ?</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">ਅਸੀਂ ਹੁਣੇ ਰਸੀਦਾਂ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਇਹ ਵਾਪਸੀ ਪੂਰੀ ਕਰੀਏ। ਫਿਰ ਅਗਲੀ ਰਸੀਦ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਅਰਾਮ ’ਤੇ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਵਾਪਸੀ ਡੈਸਕ ’ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਪਲ: ਇਹ ਟਰਮੀਨਲ ਪਹਿਲਾਂ ਦਾ ਇੱਕ ਰਿਫੰਡ ਜਾਂਚ ਰਿਹਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਦਾ ਬੈਜ ਪੜ੍ਹਿਆ ਗਿਆ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">ਅਸੀਂ ਉਹ ਬੈਜ ਨਹੀਂ ਪਛਾਣਦੇ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">ਸਟੋਰ %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">ਵਾਪਸੀ ਕਿਓਸਕ %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਵਾਪਸੀ ਡੈਸਕ ’ਤੇ ਜਾਓ: ਉੱਥੇ ਸਟਾਫ਼ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ। ਤੁਹਾਡਾ ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ।</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਸ ਟਰਮੀਨਲ ਦਾ ਰਿਕਾਰਡ ਵਰਤ ਰਿਹਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਵਾਪਸੀ ਡੈਸਕ ’ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਅਰਾਮ ’ਤੇ ਹੈ</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">ਸਟੋਰ ਦੀ ਕਾਪੀ ਛਪ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">ਨਹੀਂ ਛਪੀ: ਸਟੋਰ ਦੀ ਕਾਪੀ ਫਿਰ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">ਸਟੋਰ ਦੀ ਕਾਪੀ ਦੁਬਾਰਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">ਸਟੋਰ ਦੀ ਕਾਪੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">ਇਸ ਟਰਮੀਨਲ ਦਾ ਪ੍ਰਿੰਟਰ ਨਹੀਂ ਹੈ। ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ, ਜਾਂ ਸਟਾਫ਼ ਤੋਂ ਛਪੀ ਪਰਚੀ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਪਰਚੀ ਛਪ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਪਰਚੀ ਲਓ।</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਫਿਰ ਵੀ ਦਰਜ ਹੈ: ਸਟਾਫ਼ ਪਰਚੀ ਛਾਪ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">ਪ੍ਰਿੰਟਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਤੁਹਾਡੀ ਵਾਪਸੀ ਫਿਰ ਵੀ ਦਰਜ ਹੈ: ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚੋ, ਜਾਂ ਸਟਾਫ਼ ਤੋਂ ਛਪੀ ਪਰਚੀ ਮੰਗੋ।</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">ਔਨਲਾਈਨ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">ਭੇਜ ਰਹੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">ਔਫ਼ਲਾਈਨ ਚੱਲ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">ਔਫ਼ਲਾਈਨ ਚੱਲ ਰਿਹਾ, ਸਰਵਿਸ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">ਧਾਰਾ {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">ਧਾਰਾਵਾਂ {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">ਰੈਗੂਲੇਸ਼ਨ {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">ਰੈਗੂਲੇਸ਼ਨ {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">ਆਰਟੀਕਲ {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">ਆਰਟੀਕਲ {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} ਤੋਂ {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} ਅਤੇ {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">ਸਟੋਰ ਪਾਲਿਸੀ {}, ਵਰਜਨ {}, ਨਿਯਮ {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ ਕਿ ਭੁਗਤਾਨ ਵਾਲੇ ਤਰੀਕੇ ਨਾਲ ਪੈਸੇ ਵਾਪਸ ਲੈਣ ਦੀ ਥਾਂ ਮੈਨੂੰ {} ਮਿਲੇ।</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਤੁਹਾਡਾ ਹੱਕ ਹੈ ਕਿ ਇਹ ਤੁਹਾਨੂੰ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਵਾਪਸ ਮਿਲੇ ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ। ਬਟਨ ਦਬਾ ਕੇ ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ {} ਮਨਜ਼ੂਰ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਤੁਹਾਡਾ ਹੱਕ ਹੈ ਕਿ {} ਤੁਹਾਨੂੰ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਵਾਪਸ ਮਿਲੇ ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ। ਬਟਨ ਦਬਾ ਕੇ ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ {} ਮਨਜ਼ੂਰ ਕਰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">ਜੇ ਨੁਕਸ ਹੈ: ਤੁਹਾਡੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">ਜੇ ਨੁਕਸ ਹੈ: ਮੁਰੰਮਤ ਜਾਂ ਨਵੀਂ ਚੀਜ਼, ਅਤੇ ਤੁਹਾਨੂੰ ਕੁਝ ਸਾਬਤ ਨਹੀਂ ਕਰਨਾ ਪੈਂਦਾ</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">ਜੇ ਮੁਰੰਮਤ ਨਾਕਾਮ ਰਹੇ: ਤੁਹਾਡੇ ਪੈਸੇ, ਵਰਤੋਂ ਲਈ ਕੁਝ ਕੱਟੇ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">ਜੇ ਤੁਹਾਡਾ ਮਨ ਬਦਲੇ: ਤੁਸੀਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">ਜੇ ਨੁਕਸ ਹੈ: ਮੁਰੰਮਤ, ਨਵੀਂ ਚੀਜ਼ ਜਾਂ ਕੀਮਤ ਵਿੱਚ ਕਟੌਤੀ</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">ਜੇ ਨੁਕਸ ਦਿਸੇ: ਦੁਕਾਨ ਇਸਨੂੰ ਠੀਕ ਕਰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">ਜੇ ਨਿਯਮ ਸਾਹਮਣੇ ਲੱਗੇ ਨਹੀਂ ਸਨ: ਤੁਹਾਡੇ ਪੈਸੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">ਜੇ ਨੁਕਸ ਹੈ: ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਤੋਂ ਉੱਪਰ ਇੱਕ ਮੁਫ਼ਤ ਵਾਅਦਾ</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">ਇਸ ਨਾਲ ਤੁਹਾਡੀ ਖ਼ਰੀਦੀ ਵਾਰੰਟੀ</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">ਜੇ ਤੁਹਾਡਾ ਮਨ ਬਦਲੇ: ਵਾਪਸ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">ਜੇ ਤੁਹਾਡਾ ਮਨ ਬਦਲੇ: ਵਟਾਂਦਰਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">ਕਾਨੂੰਨ</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">ਗਾਰੰਟੀ</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">{} ਦੀ ਗਾਰੰਟੀ</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">ਵਾਰੰਟੀ</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">ਅੱਜ ਆਖ਼ਰੀ ਦਿਨ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>{} ਦਿਨ ਬਾਕੀ ਹੈ।</numerusform>
            <numerusform>{} ਦਿਨ ਬਾਕੀ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">ਇਹ {} ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">{} ਤੋਂ {} ਤੱਕ।</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">{} ਤੱਕ।</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਇਸ ਚੀਜ਼ ’ਤੇ ਕੁਝ ਲਾਗੂ ਨਹੀਂ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਸਨੂੰ ਵੇਖ ਸਕਦਾ ਹੈ। ਤੁਹਾਡੇ ਕਾਨੂੰਨੀ ਹੱਕਾਂ ’ਤੇ ਕੋਈ ਅਸਰ ਨਹੀਂ ਪੈਂਦਾ।</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੇ ਇਹ ਮਨਜ਼ੂਰ ਕਰ ਦਿੱਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">ਇੱਥੇ ਕਿਸੇ ਦਾ ਉਹ ਨੰਬਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">ਮਨਜ਼ੂਰੀ ਲਈ PIN ਗਲਤ ਸੀ।</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">ਉਸ ਸਟਾਫ਼ ਮੈਂਬਰ ਨੂੰ ਵਾਪਸੀ ਮਨਜ਼ੂਰ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">ਉਸ ਸਟਾਫ਼ ਮੈਂਬਰ ਨੂੰ ਇੰਨਾ ਮਨਜ਼ੂਰ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ। ਜਿਸ ਨੂੰ ਹੈ ਉਸਨੂੰ ਪੁੱਛੋ, ਜਿਵੇਂ ਮੈਨੇਜਰ।</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">ਕੋਈ ਆਪਣਾ ਕੰਮ ਆਪ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਕਿਸੇ ਹੋਰ ਸਟਾਫ਼ ਮੈਂਬਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">ਮਨਜ਼ੂਰੀ ਲਈ ਕਾਰਨ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">ਉਹ PIN ਕਈ ਵਾਰ ਗਲਤ ਸੀ। ਥੋੜ੍ਹਾ ਰੁਕੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਸਟਾਫ਼ ਮੈਂਬਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">ਇਹ ਟਰਮੀਨਲ ਹੁਣ ਉਹ PIN ਨਹੀਂ ਜਾਂਚ ਸਕਦਾ। ਸਰਵਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">ਇਕੱਲੇ ਬੈਜ ਨਾਲ ਇਹ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੁੰਦਾ। PIN ਵੀ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">ਇਕੱਲੇ PIN ਨਾਲ ਇਹ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੁੰਦਾ। ਬੈਜ ਵੀ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">ਜੋ ਮਨਜ਼ੂਰ ਕੀਤਾ ਗਿਆ ਸੀ, ਹੁਣ ਉਹ ਨਹੀਂ ਹੋਵੇਗਾ। ਇਸਨੂੰ ਦੁਬਾਰਾ ਵੇਖੋ, ਫਿਰ ਮਨਜ਼ੂਰ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਦੋ ਸਟਾਫ਼ ਮੈਂਬਰ ਚਾਹੀਦੇ ਹਨ। ਦੂਜੇ ਨੂੰ ਮਨਜ਼ੂਰ ਕਰਨ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਦੋ ਸਟਾਫ਼ ਮੈਂਬਰ ਚਾਹੀਦੇ ਹਨ। ਦੂਜਾ ਵੀ ਪਹਿਲਾ ਹੀ ਸੀ।</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">ਇਹ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">ਅਣਜਾਣ ਦਿਨ</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">ਅਣਜਾਣ ਰਕਮ</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">ਇਸ ਸੀਰੀਅਲ ਨੰਬਰ ਵਾਲੀ ਚੀਜ਼ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਆ ਚੁੱਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਆਪਣਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੇ ਉਸਨੂੰ ਪੜ੍ਹਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਆਪਣਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ। ਪਹਿਲਾਂ ਸਟਾਫ਼ ਨੂੰ ਉਹ ਪੜ੍ਹਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">ਇਹ ਸੀਰੀਅਲ ਨੰਬਰ ਰਸੀਦ ਵਾਲੇ ਨੰਬਰਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਸ ਲਈ ਇਹ ਉਹ ਚੀਜ਼ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਖ਼ਰੀਦੀ ਸੀ।</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">ਇਹ ਸੀਰੀਅਲ ਨੰਬਰ ਰਸੀਦ ਵਾਲੇ ਨੰਬਰਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਮਿਲਾ ਕੇ ਵੇਖਣੇ ਪੈਣਗੇ।</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">ਇਹ ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਲਈ ਕੋਈ ਭੁਗਤਾਨ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">ਜਿਸ ਬਾਰੇ ਤੁਸੀਂ ਦੱਸਿਆ, ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਇੱਥੇ ਹੈ। ਇਹ ਵਾਪਸੀ ਉਸੇ ਬਾਰੇ ਹੈ। ਬਾਕੀ ਬਾਅਦ ਵਿੱਚ ਆ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>ਤੁਸੀਂ {0} ਬਾਰੇ ਦੱਸਿਆ, ਅਤੇ {1} ਇੱਥੇ ਹੈ। ਇਹ ਵਾਪਸੀ ਉਸੇ ਬਾਰੇ ਹੈ। ਬਾਕੀ ਬਾਅਦ ਵਿੱਚ ਆ ਸਕਦੇ ਹਨ।</numerusform>
            <numerusform>ਤੁਸੀਂ {0} ਬਾਰੇ ਦੱਸਿਆ, ਅਤੇ {1} ਇੱਥੇ ਹਨ। ਇਹ ਵਾਪਸੀ ਉਹਨਾਂ ਬਾਰੇ ਹੈ। ਬਾਕੀ ਬਾਅਦ ਵਿੱਚ ਆ ਸਕਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਜੋ ਚੀਜ਼ ਚਾਹੁੰਦੇ ਹੋ, ਉਹ ਸਾਨੂੰ ਨਹੀਂ ਲੱਭਦੀ। ਸਟਾਫ਼ ਉਸਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ {} ਸਾਲ ਅਤੇ ਉਸ ਤੋਂ ਵੱਡੇ ਲੋਕਾਂ ਲਈ ਹੈ। ਸਟਾਫ਼ ਉਮਰ ਵੇਖ ਕੇ ਇਹ ਸੌਂਪਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ {} ਸਾਲ ਅਤੇ ਉਸ ਤੋਂ ਵੱਡੇ ਲੋਕਾਂ ਲਈ ਹੈ, ਇਸ ਲਈ ਸਟਾਫ਼ ਇਹ ਸੌਂਪਦਾ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਇੱਥੇ ਆਪਣੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ ਧਿਆਨ ਨਾਲ ਸਾਂਭਣ ਵਾਲੀ ਹੈ। ਸਟਾਫ਼ ਇਹ ਸੌਂਪਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ ਧਿਆਨ ਨਾਲ ਸਾਂਭਣ ਵਾਲੀ ਹੈ, ਇਸ ਲਈ ਸਟਾਫ਼ ਇਹ ਸੌਂਪਦਾ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਇੱਥੇ ਆਪਣੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ ਸ਼ਾਇਦ ਵਾਪਸ ਮੰਗਵਾਏ ਗਏ ਸਮਾਨ ਵਿੱਚੋਂ ਹੈ। ਪਹਿਲਾਂ ਸਟਾਫ਼ ਨੂੰ ਇਸ ਦਾ ਲੇਬਲ ਪੜ੍ਹਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">ਨਵੀਂ ਚੀਜ਼ ਵਾਪਸ ਮੰਗਵਾਈ ਗਈ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਨਹੀਂ ਸੌਂਪਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">ਇਸ ਆਰਡਰ ਦਾ ਇੱਕ ਹਿੱਸਾ ਤੁਹਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ। ਸਟਾਫ਼ ਵੇਖਦਾ ਹੈ ਕਿ ਇਸ ਦੀ ਡਿਲੀਵਰੀ ਵਿੱਚੋਂ ਤੁਹਾਨੂੰ ਕੀ ਵਾਪਸ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">ਸਾਡੀ ਸਭ ਤੋਂ ਸਸਤੀ ਡਿਲੀਵਰੀ ਦਾ ਖ਼ਰਚਾ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲਦਾ ਹੈ: {}। ਤੇਜ਼ ਡਿਲੀਵਰੀ ਲਈ ਜੋ ਤੁਸੀਂ ਦਿੱਤਾ, ਉਹ ਸਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">ਪੂਰਾ ਆਰਡਰ ਵਾਪਸ ਆ ਰਿਹਾ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਇਸ ਦੀ ਡਿਲੀਵਰੀ ਦੇ ਪੈਸੇ ਵੀ ਵਾਪਸ ਮਿਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਵੇਖਦਾ ਹੈ ਕਿ ਇਸਨੂੰ ਵਾਪਸ ਲਿਆਉਣ ਦਾ ਕੀ ਖ਼ਰਚਾ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਵਾਪਸ ਲਿਆਉਣ ’ਤੇ ਤੁਹਾਡੇ {} ਖ਼ਰਚ ਹੋਏ। ਉਸ ਵਿੱਚੋਂ ਜੋ ਵਾਜਬ ਸੀ, ਉਹ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੇਣਾ ਹੈ: ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਇਹ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">ਸਾਡੀ ਦੁਕਾਨ ਤੱਕ ਆਉਣ ’ਤੇ ਤੁਹਾਡੇ {} ਖ਼ਰਚ ਹੋਏ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਸਾਨੂੰ ਇਹ ਦੇਣਾ ਨਹੀਂ ਪੈਂਦਾ। ਤੁਸੀਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਵਾਪਸ ਭੇਜਣ ’ਤੇ ਤੁਹਾਡੇ {} ਖ਼ਰਚ ਹੋਏ। ਮਨ ਬਦਲਣ ’ਤੇ ਇਹ ਖ਼ਰਚਾ ਤੁਹਾਡਾ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਵਾਪਸ ਲਿਆਉਣ ’ਤੇ ਤੁਹਾਡੇ {} ਖ਼ਰਚ ਹੋਏ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖੇਗਾ।</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਦੁਕਾਨ ਵਿੱਚ ਨਹੀਂ ਖ਼ਰੀਦਿਆ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਦੁਕਾਨ ਵਿੱਚ ਨਹੀਂ ਖ਼ਰੀਦਿਆ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ {} ਤੱਕ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ {} ਤੱਕ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਸੌਦਾ ਖ਼ਤਮ ਕਰਕੇ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ {} ਤੱਕ ਸੌਦਾ ਖ਼ਤਮ ਕਰਕੇ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਮੁਰੰਮਤ ਜਾਂ ਨਵੀਂ ਚੀਜ਼ ਲੈ ਸਕਦੇ ਹੋ। ਕਿਹੜੀ, ਇਹ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਮੁਰੰਮਤ ਜਾਂ ਨਵੀਂ ਚੀਜ਼ ਲੈ ਸਕਦੇ ਹੋ, ਜੇ ਨੁਕਸ ਉਦੋਂ ਸੀ ਜਦੋਂ ਇਹ ਤੁਹਾਨੂੰ ਮਿਲੀ।</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਹੁਣ ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਦੇ ਕੇ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਲੈ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਸਨੂੰ ਰੱਖ ਕੇ ਘੱਟ ਕੀਮਤ ਦੇ ਸਕਦੇ ਹੋ। ਚੋਣ ਤੁਹਾਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਹੁਣ ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਦੇ ਕੇ ਆਪਣੇ ਪੈਸੇ ਲੈ ਸਕਦੇ ਹੋ, ਵਰਤੋਂ ਲਈ ਵਾਜਬ ਰਕਮ ਕੱਟ ਕੇ। ਜਾਂ ਇਸਨੂੰ ਰੱਖ ਕੇ ਘੱਟ ਕੀਮਤ ਦੇ ਸਕਦੇ ਹੋ। ਚੋਣ ਤੁਹਾਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਹੁਣ ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਦੇ ਕੇ ਆਪਣੇ ਪੈਸੇ ਲੈ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਸਨੂੰ ਰੱਖ ਕੇ ਘੱਟ ਕੀਮਤ ਦੇ ਸਕਦੇ ਹੋ। ਚੋਣ ਤੁਹਾਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਇਸਨੂੰ ਰੱਖ ਕੇ ਆਪਣੇ ਕੁਝ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">ਨੁਕਸ ਛੋਟਾ ਹੈ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਇਸਨੂੰ ਰੱਖ ਕੇ ਆਪਣੇ ਕੁਝ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">ਇਹ ਠੀਕ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ, ਅਤੇ ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਇਸ ਲਈ ਸਾਡੇ ਕੋਲ ਵਾਜਬ ਸਮਾਂ ਹੈ। ਜੇ ਬਹੁਤ ਦੇਰ ਲੱਗੇ, ਤਾਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ: ਫਿਰ ਤੁਹਾਨੂੰ ਵੱਧ ਮਿਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਤੁਹਾਨੂੰ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਵਾਪਸ ਮਿਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">ਇਹ ਉਸ ਤੋਂ ਵੱਧ ਵਰਤਿਆ ਗਿਆ ਜਿੰਨਾ ਤੁਸੀਂ ਦੁਕਾਨ ਵਿੱਚ ਵਰਤਦੇ, ਇਸ ਲਈ ਅਸੀਂ ਵਾਜਬ ਹਿੱਸਾ ਕੱਟ ਸਕਦੇ ਹਾਂ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖੇਗਾ।</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਇਹ ਵਾਪਸ ਦੇ ਕੇ ਆਪਣੇ ਸਾਰੇ ਪੈਸੇ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡੇ ਕੋਲ ਲੰਮੇ ਸਮੇਂ ਤੋਂ ਹੈ, ਅਤੇ ਜਿਨ੍ਹਾਂ ਸਾਲਾਂ ਵਿੱਚ ਕਾਨੂੰਨ ਮਦਦ ਕਰਦਾ ਹੈ, ਉਹ ਲੰਘ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਫਿਰ ਵੀ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖੇਗਾ।</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਖ਼ਰੀਦਿਆ, ਦੁਕਾਨ ਦੇ ਨਿਯਮ ਸਾਹਮਣੇ ਲੱਗੇ ਹੋਏ ਸਨ, ਇਸ ਲਈ ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਫ਼ੈਸਲਾ ਉਹਨਾਂ ਨਾਲ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਖ਼ਰੀਦਿਆ, ਦੁਕਾਨ ਦੇ ਨਿਯਮ ਸਾਹਮਣੇ ਲੱਗੇ ਨਹੀਂ ਸਨ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਆਪਣੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਖ਼ਰੀਦਿਆ, ਦੁਕਾਨ ਦੇ ਨਿਯਮ ਸਾਹਮਣੇ ਲੱਗੇ ਨਹੀਂ ਸਨ। ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ {} ਤੱਕ ਆਪਣੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਇਹ ਵੇਚਣ ਅਤੇ ਵਰਤਣ ਦੇ ਯੋਗ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਤੁਸੀਂ ਮੁਰੰਮਤ, ਨਵੀਂ ਚੀਜ਼ ਜਾਂ ਪੈਸੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">ਇੱਥੇ ਕਾਨੂੰਨ ਇਹ ਦੁਕਾਨ ਦੇ ਆਪਣੇ ਨਿਯਮਾਂ ’ਤੇ ਛੱਡਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਕਾਨੂੰਨੀ ਹੱਕਾਂ ’ਤੇ ਕੋਈ ਅਸਰ ਨਹੀਂ ਪੈਂਦਾ।</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਸ ਵਿੱਚ ਨੁਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਆਪਣਾ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਠੀਕ ਤਰ੍ਹਾਂ ਨਹੀਂ ਲਗਾਇਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਦੇਰ ਨਾਲ ਆਇਆ।</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਸਨੂੰ ਵੇਚਣ ਦਾ ਹੱਕ ਸਾਡਾ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਕੋਈ ਵਾਅਦਾ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਆਉਣ ਵੇਲੇ ਟੁੱਟਾ ਹੋਇਆ ਸੀ।</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਵਾਪਸ ਮੰਗਵਾਇਆ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਨੁਕਸ ਸਾਬਤ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">ਅਸੀਂ ਕਹਿ ਸਕਦੇ ਹਾਂ ਕਿ ਤੁਸੀਂ ਵਿਖਾਓ ਕਿ ਕੀ ਖ਼ਰਾਬੀ ਹੈ।</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">ਅਸੀਂ ਦੇਰ ਤੋਂ ਦੇਰ {} ਤੱਕ ਭੁਗਤਾਨ ਕਰਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਇਹ ਉਹ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਖ਼ਰੀਦਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਦੁਕਾਨ ਵਿੱਚ ਨਹੀਂ ਖ਼ਰੀਦਿਆ, ਇਸ ਲਈ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਸੀਂ ਰੱਦ ਕਰ ਸਕੋ। ਸਟਾਫ਼ ਤੁਹਾਨੂੰ ਹੋਰ ਦੱਸ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਹਾਡੇ ਕੋਲ ਹੋਰ ਵਿਕਲਪ ਵੀ ਹੋ ਸਕਦੇ ਹਨ। ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਤੁਹਾਨੂੰ ਮੁਰੰਮਤ, ਨਵੀਂ ਚੀਜ਼ ਜਾਂ ਪੈਸੇ ਵਾਪਸ ਮਿਲ ਸਕਦੇ ਹਨ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖੇਗਾ।</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">ਕੋਈ ਵੀ ਸਬੂਤ ਮਦਦ ਕਰਦਾ ਹੈ: ਬੈਂਕ ਸਟੇਟਮੈਂਟ, ਈ-ਮੇਲ, ਲੌਇਲਟੀ ਕਾਰਡ, ਜਾਂ ਨੰਬਰ ਵਾਲਾ ਡੱਬਾ।</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">ਅਸੀਂ ਇਹ ਫਿਰ ਵੀ ਵਾਪਸ ਲੈਂਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">ਅਸੀਂ ਆਮ ਤੌਰ ’ਤੇ ਇਹ ਵਾਪਸ ਨਹੀਂ ਲੈਂਦੇ, ਪਰ ਸਟਾਫ਼ ਨਿਯਮ ਤੋਂ ਛੋਟ ਦੇ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">ਜਦੋਂ ਤੁਹਾਡਾ ਮਨ ਬਦਲ ਗਿਆ ਹੋਵੇ, ਅਸੀਂ ਇਹ ਵਾਪਸ ਨਹੀਂ ਲੈਂਦੇ।</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਸਾਡੇ {} ਸੀਜ਼ਨ ਵਿੱਚ ਖ਼ਰੀਦਿਆ।</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਸਾਡੇ ਖ਼ਾਸ ਸੀਜ਼ਨ ਵਿੱਚ ਖ਼ਰੀਦਿਆ।</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਤੁਸੀਂ {} ਤੱਕ ਆਪਣਾ ਮਨ ਬਦਲ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">ਮਨ ਬਦਲਣ ਦਾ ਸਮਾਂ {} ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ ਵਿੱਚ ਇਸ ਲਈ ਨਿਯਮ ਹੈ: {}।</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">ਸਾਡੀ ਪਾਲਿਸੀ ਵਿੱਚ ਇਸ ਕਿਸਮ ਦੀ ਚੀਜ਼ ਲਈ ਨਿਯਮ ਹੈ।</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਦੱਸੇ ਕਾਰਨ ਲਈ ਸਾਡੀ ਪਾਲਿਸੀ ਦਿਨ ਨਹੀਂ ਗਿਣਦੀ।</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਦੱਸੇ ਕਾਰਨ ਲਈ ਸਾਡੀ ਪਾਲਿਸੀ ਵਿੱਚ ਨਿਯਮ ਹੈ।</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ {} ਤੱਕ ਵਾਪਸ ਲਿਆ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਵਾਪਸ ਲਿਆਉਣ ਦਾ ਸਮਾਂ {} ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਮਿਲੇਗਾ: {}। ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ, ਉਸਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਕੋਲ ਗਿਫ਼ਟ ਰਸੀਦ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{0} ਦਿਨ ਵਿੱਚ ਜੋ ਤੁਸੀਂ ਵਾਪਸ ਲਿਆਏ, ਉਸ ਦਾ ਕੁੱਲ {1} ਬਣਦਾ ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
            <numerusform>{0} ਦਿਨਾਂ ਵਿੱਚ ਜੋ ਤੁਸੀਂ ਵਾਪਸ ਲਿਆਏ, ਉਸ ਦਾ ਕੁੱਲ {1} ਬਣਦਾ ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{1} ਦਿਨ ਵਿੱਚ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
            <numerusform>{1} ਦਿਨਾਂ ਵਿੱਚ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">ਮਨ ਬਦਲਣ ਲਈ ਸਾਡੀ ਹੱਦ {} ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>ਸਭ ਠੀਕ ਹੈ। {1} ਦਿਨ ਵਿੱਚ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ।</numerusform>
            <numerusform>ਸਭ ਠੀਕ ਹੈ। {1} ਦਿਨਾਂ ਵਿੱਚ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">ਨੁਕਸ ਵਾਲੀ ਚੀਜ਼ ਕਦੇ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਅਸੀਂ ਹਰੇਕ ਲਈ {} ਕੱਟਦੇ ਹਾਂ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਅਸੀਂ ਕੀਮਤ ਦਾ {}% ਕੱਟਦੇ ਹਾਂ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਦੁਬਾਰਾ ਵੇਚਣ ਲਈ ਤਿਆਰ ਕਰਨ ’ਤੇ ਸਾਡੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">ਇਹਨਾਂ ਨੂੰ ਇਕੱਠੇ ਲੈਣ ’ਤੇ ਤੁਸੀਂ ਘੱਟ ਦਿੱਤਾ ਸੀ। ਜੋ ਤੁਸੀਂ ਰੱਖਦੇ ਹੋ, ਉਹ ਆਪਣੀ ਪੂਰੀ ਕੀਮਤ ’ਤੇ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>ਇਹਨਾਂ ਨੂੰ ਇਕੱਠੇ ਲੈਣ ’ਤੇ ਤੁਸੀਂ ਘੱਟ ਦਿੱਤਾ ਸੀ। ਜੋ ਇੱਕ ਤੁਸੀਂ ਰੱਖਦੇ ਹੋ, ਉਹ ਆਪਣੀ ਪੂਰੀ ਕੀਮਤ, {1}, ’ਤੇ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲਦਾ ਹੈ।</numerusform>
            <numerusform>ਇਹਨਾਂ ਨੂੰ ਇਕੱਠੇ ਲੈਣ ’ਤੇ ਤੁਸੀਂ ਘੱਟ ਦਿੱਤਾ ਸੀ। ਜੋ {0} ਤੁਸੀਂ ਰੱਖਦੇ ਹੋ, ਉਹ ਆਪਣੀ ਪੂਰੀ ਕੀਮਤ, ਹਰੇਕ {1}, ’ਤੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਵਾਪਸ ਮਿਲਦਾ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">ਪਹਿਲਾਂ ਸਟਾਫ਼ ਨੂੰ ਇਸ ਚੀਜ਼ ਦਾ ਲੇਬਲ ਪੜ੍ਹਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">ਇਹ ਚੀਜ਼ ਸਾਡੀ ਉਸ ਸੂਚੀ ਵਿੱਚ ਹੈ ਜਿਸ ਦਾ ਵਿਕਿਆ ਸਮਾਨ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">ਤੁਸੀਂ {} ਤੱਕ ਇਸ ਦਾ ਕਿਸੇ ਹੋਰ ਚੀਜ਼ ਨਾਲ ਵਟਾਂਦਰਾ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਕਿਸੇ ਹੋਰ ਚੀਜ਼ ਨਾਲ ਵਟਾਂਦਰਾ ਕਰਨ ਦਾ ਸਮਾਂ {} ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਵਟਾਂਦਰਾ ਮੰਗਿਆ।</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਸਟੋਰ ਕ੍ਰੈਡਿਟ ਮੰਗਿਆ।</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਮੁਰੰਮਤ ਮੰਗੀ।</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਨਵੀਂ ਚੀਜ਼ ਮੰਗੀ।</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਕੀਮਤ ਵਿੱਚ ਕਟੌਤੀ ਮੰਗੀ।</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਆਪਣੇ ਪੈਸੇ ਵਾਪਸ ਮੰਗੇ।</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">ਇਹ ਬਹੁਤ ਨਕਦ ਰਕਮ ਹੈ। ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">ਅਸੀਂ ਇੱਥੇ {} ਤੱਕ ਨਕਦ ਦਿੰਦੇ ਹਾਂ। ਇਸ ਤੋਂ ਉੱਪਰ ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>{1} ਦਿਨ ਵਿੱਚ ਰਸੀਦ ਤੋਂ ਬਿਨਾਂ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
            <numerusform>{1} ਦਿਨਾਂ ਵਿੱਚ ਰਸੀਦ ਤੋਂ ਬਿਨਾਂ ਇਹ ਤੁਹਾਡੀ ਵਾਪਸੀ ਨੰਬਰ {0} ਹੈ। ਸਾਡੀ ਹੱਦ {2} ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਆਪਣਾ ਲੌਇਲਟੀ ਕਾਰਡ ਜਾਂ ID ਵਿਖਾਓ, ਤਾਂ ਜੋ ਅਸੀਂ ਅਜਿਹੀਆਂ ਵਾਪਸੀਆਂ ਗਿਣ ਸਕੀਏ।</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">ਜਦੋਂ ਕੁਝ ਖ਼ਰਾਬ ਹੋਵੇ ਤਾਂ ਤੁਹਾਨੂੰ ਰਸੀਦ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਖ਼ਰੀਦ ਲੱਭਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">ਰਸੀਦ ਤੋਂ ਬਿਨਾਂ ਅਸੀਂ {} ਤੱਕ ਜਾਂਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">ਉਸ ਲਈ ਆਖ਼ਰੀ ਦਿਨ {} ਹੈ।</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਮਿਲੇਗਾ: {}।</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">ਕੋਈ ਰਸੀਦ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਇਹ ਵਾਪਸ ਲੈਂਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਅਜੇ ਖ਼ਰੀਦ ਨਹੀਂ ਲੱਭੀ।</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">ਇਹ ਪੱਕੀ ਵਿਕਰੀ ਵਜੋਂ ਵੇਚਿਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">ਇਹ ਸਫ਼ਾਈ ਲਈ ਸੀਲਬੰਦ ਵੇਚਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">ਇਹ ਛੇਤੀ ਖ਼ਰਾਬ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">ਇਹ ਸਿਰਫ਼ ਇੱਕ ਖ਼ਾਸ ਉਮਰ ਦੇ ਲੋਕਾਂ ਨੂੰ ਵੇਚਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਧਿਆਨ ਨਾਲ ਸਾਂਭਣਾ ਪੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡੇ ਲਈ ਬਣਾਇਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">ਇਹ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਜਾਂ ਤਸਵੀਰਾਂ ਨਾਲ ਬਣਾਇਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">ਇਸ ਦਾ ਆਪਣਾ ਸੀਰੀਅਲ ਨੰਬਰ ਹੈ।</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">ਇਹ ਇੱਕ ਸੇਵਾ ਹੈ, ਇਸ ਲਈ ਵਾਪਸ ਲਿਆਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">ਸਟੋਰ ਵਿੱਚ ਇਸ ਕਿਸਮ ਦੀ ਚੀਜ਼ ਲਈ ਖ਼ਾਸ ਨਿਯਮ ਹੈ।</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">ਅਸੀਂ ਇੰਨਾ ਨਕਦ ਨਹੀਂ ਦੇ ਸਕਦੇ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਦੇ ਸਕਦੇ ਹਾਂ।</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>ਜੋ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਮਿਲਿਆ, ਉਸ ਨਾਲ ਇਹ {0} ਨਕਦ ਬਣਦਾ ਹੈ। ਅਸੀਂ {2} ਦਿਨ ਵਿੱਚ {1} ਤੋਂ ਹੇਠਾਂ ਰਹਿੰਦੇ ਹਾਂ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਦੇ ਸਕਦੇ ਹਾਂ।</numerusform>
            <numerusform>ਜੋ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਮਿਲਿਆ, ਉਸ ਨਾਲ ਇਹ {0} ਨਕਦ ਬਣਦਾ ਹੈ। ਅਸੀਂ {2} ਦਿਨਾਂ ਵਿੱਚ {1} ਤੋਂ ਹੇਠਾਂ ਰਹਿੰਦੇ ਹਾਂ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਦੇ ਸਕਦੇ ਹਾਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>ਇਸ ਖ਼ਰੀਦ ਨਾਲ ਤੁਹਾਨੂੰ ਪੁਆਇੰਟ ਮਿਲੇ ਸਨ, ਅਤੇ ਉਹਨਾਂ ਵਿੱਚੋਂ {0} ਖ਼ਰਚ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਲਈ ਅਸੀਂ {1} ਕੱਟਦੇ ਹਾਂ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਖ਼ਰੀਦ ਨਾਲ ਤੁਹਾਨੂੰ ਪੁਆਇੰਟ ਮਿਲੇ ਸਨ, ਅਤੇ ਉਹਨਾਂ ਵਿੱਚੋਂ {0} ਖ਼ਰਚ ਹੋ ਗਏ ਹਨ। ਇਸ ਲਈ ਅਸੀਂ {1} ਕੱਟਦੇ ਹਾਂ। ਬਾਕੀ ਤੁਹਾਨੂੰ ਮਿਲਦਾ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">ਇਸ ਗਿਫ਼ਟ ਕਾਰਡ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਕੁਝ ਭੁਗਤਾਨ ਹੋਇਆ ਹੈ। ਅਸੀਂ ਭਰੇ ਹੋਏ ਕਾਰਡ ਵਾਪਸ ਲੈਂਦੇ ਹਾਂ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਇਹ ਵੇਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਜਾਣਨਾ ਪਵੇਗਾ ਕਿ ਕਿਹੜਾ ਗਿਫ਼ਟ ਕਾਰਡ ਵਾਪਸ ਆ ਰਿਹਾ ਹੈ। ਇਹ ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ ਕਿ ਇਸ ਗਿਫ਼ਟ ਕਾਰਡ ’ਤੇ ਕਿੰਨਾ ਬਾਕੀ ਹੈ। ਪਹਿਲਾਂ ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">ਕਾਨੂੰਨ: {}।</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}।</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਇਹ ਕਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਦਾ ਨਿਯਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">ਇੱਕ ਵਾਰੀ ਘੱਟ ਚੀਜ਼ਾਂ ਵਾਪਸ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਰੱਖ ਸਕਦੇ ਹੋ। ਜੇ ਇਸ ਵਿੱਚ ਕੋਈ ਖ਼ਰਾਬੀ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ: ਫਿਰ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਵੱਧ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">ਕੋਡ ਇੱਕ ਵਾਰ ਹੋਰ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਇਹ ਕਿਸੇ ਹੋਰ ਦੁਕਾਨ ਦੀ ਰਸੀਦ ਵੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">ਆਪਣੀ ਰਸੀਦ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਚੀਜ਼ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">ਖ਼ਰੀਦ ਦਾ ਦਿਨ ਜਾਂ ਰਕਮ ਜੋੜੋ, ਜਾਂ ਸਾਨੂੰ ਰਸੀਦ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਖ਼ਰੀਦ ਲੱਭਣ ’ਤੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਸਮਾਨ ਵਾਪਸ ਘਰ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਖ਼ਰੀਦ ਵਾਲੀ ਅਸਲ ਰਸੀਦ ਵਿਖਾਓ।</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">ਜੇ ਤੁਸੀਂ ਇਹੋ ਜਿਹੇ ਹੋਰ ਖ਼ਰੀਦੇ ਹਨ, ਤਾਂ ਉਹਨਾਂ ਵਾਲੀ ਰਸੀਦ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਸਾਨੂੰ ਵਿਖਾਓ: ਬੈਂਕ ਸਟੇਟਮੈਂਟ, ਈ-ਮੇਲ, ਲੌਇਲਟੀ ਕਾਰਡ, ਜਾਂ ਨੰਬਰ ਵਾਲਾ ਡੱਬਾ।</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">ਇਸ ਲਈ ਸਹਿਮਤ ਹੋਵੋ, ਜਾਂ ਉਹ ਤਰੀਕਾ ਚੁਣੋ ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ।</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ, ਜਾਂ ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">ਜਿਵੇਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ, ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਲਓ, ਜਾਂ ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">ਪੈਸੇ ਲੈਣ ਦਾ ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ: ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ, ਜਾਂ ਸਟੋਰ ਕ੍ਰੈਡਿਟ।</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">ਕਾਰਡ ਰੱਖੋ ਅਤੇ ਜੋ ਬਾਕੀ ਹੈ ਉਹ ਵਰਤੋ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">ਪੂਰਾ ਆਰਡਰ ਰੱਦ ਕਰੋ, ਜਾਂ ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਨੂੰ ਵਿਖਾਓ ਕਿ ਇਸਨੂੰ ਵਾਪਸ ਲਿਆਉਣ ਲਈ ਤੁਸੀਂ ਕਿੰਨਾ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">ਕਿਸੇ ਹੋਰ ਸਟਾਫ਼ ਮੈਂਬਰ ਨੂੰ ਇਹ ਮਨਜ਼ੂਰ ਕਰਨ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">ਉਹ ਲੱਭੋ ਜਿਸ ਦਾ ਨੰਬਰ ਰਸੀਦ ’ਤੇ ਹੈ, ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਇਸਨੂੰ ਲੈ ਕੇ ਫਿਰ ਆਓ। ਹੁਣ ਕੀਤੀ ਮੰਗ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">ਲੱਗਦਾ ਹੈ ਇਹ ਗਲਤ ਹੈ? ਸਟਾਫ਼ ਇਸਨੂੰ ਦੁਬਾਰਾ ਵੇਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">ਕਾਨੂੰਨ ਅਨੁਸਾਰ, ਸਿਰਫ਼ ਤੁਹਾਡਾ ਮਨ ਬਦਲਣ ਕਰਕੇ ਦੁਕਾਨ ਲਈ ਸਮਾਨ ਵਾਪਸ ਲੈਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">ਇਹ ਸਾਰੀਆਂ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਚੁੱਕੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">ਰਸੀਦ ’ਤੇ {} ਹਨ, ਅਤੇ ਤੁਸੀਂ {} ਵਾਪਸ ਕਰਨ ਲਈ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">ਇਹਨਾਂ ਵਿੱਚੋਂ ਹੁਣ ਸਿਰਫ਼ {} ਵਾਪਸ ਹੋ ਸਕਦੇ ਹਨ, ਅਤੇ ਤੁਸੀਂ {} ਲਈ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">ਤੁਸੀਂ {} ਤੱਕ ਆਪਣਾ ਮਨ ਬਦਲ ਕੇ ਇਹ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>ਜਿਸ {0} ਦਿਨ ਵਿੱਚ ਤੁਸੀਂ ਮਨ ਬਦਲ ਸਕਦੇ ਸੀ, ਉਹ {1} ਨੂੰ ਖ਼ਤਮ ਹੋਇਆ।</numerusform>
            <numerusform>ਜਿਨ੍ਹਾਂ {0} ਦਿਨਾਂ ਵਿੱਚ ਤੁਸੀਂ ਮਨ ਬਦਲ ਸਕਦੇ ਸੀ, ਉਹ {1} ਨੂੰ ਖ਼ਤਮ ਹੋਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">ਰਸੀਦ ’ਤੇ ਤਾਰੀਖ਼ {} ਹੈ, ਜੋ ਅਜੇ ਆਈ ਨਹੀਂ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">ਚੀਜ਼ ਖੋਲ੍ਹੀ ਨਹੀਂ ਗਈ।</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">ਚੀਜ਼ ਖੋਲ੍ਹੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">ਚੀਜ਼ ਵਰਤੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">ਚੀਜ਼ ਨੁਕਸਾਨੀ ਹੋਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">ਚੀਜ਼ ਸ਼ਾਇਦ ਸੁਰੱਖਿਅਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">ਚੀਜ਼ ਦੀ ਹਾਲਤ: {}।</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">{} ਤੋਂ ਉੱਪਰ ਵਾਪਸੀ ਲਈ ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">ਇਹ ਵਾਪਸੀ {} ਦੀ ਬਣਦੀ ਹੈ। {} ਤੋਂ ਉੱਪਰ ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>ਇਸ ਵਾਪਸੀ ਵਿੱਚ {0} ਚੀਜ਼ ਹੈ। {1} ਤੋਂ ਉੱਪਰ ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਵਾਪਸੀ ਵਿੱਚ {0} ਚੀਜ਼ਾਂ ਹਨ। {1} ਤੋਂ ਉੱਪਰ ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">ਰਸੀਦ {} ਵਿੱਚ ਹੈ, ਅਤੇ ਇਹ ਸਟੋਰ {} ਵਿੱਚ ਕੰਮ ਕਰਦਾ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">ਡਿਲੀਵਰੀ ਦੇਰ ਨਾਲ ਆਈ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਪਤਾ ਕਰੇਗਾ ਕਿ ਤੁਹਾਡਾ ਕੀ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">ਇਹ ਉਤਪਾਦ ਵਾਪਸ ਮੰਗਵਾਇਆ ਗਿਆ ਹੈ। ਅਸੀਂ ਇਸਨੂੰ ਹਮੇਸ਼ਾ ਵਾਪਸ ਲੈਂਦੇ ਹਾਂ ਅਤੇ ਮੁੜ ਸ਼ੈਲਫ਼ ’ਤੇ ਨਹੀਂ ਰੱਖਦੇ।</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਇਹ ਰਸੀਦ ਨਹੀਂ ਲੱਭਦੀ।</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">ਰਸੀਦ ’ਤੇ ਲਾਈਨ {} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਨਾਲ ਇੱਕ ਤੋਂ ਵੱਧ ਖ਼ਰੀਦਾਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਨਾਲ ਤੁਹਾਡੀ ਲੱਭ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਉਹ ਖ਼ਰੀਦ ਨਹੀਂ ਲੱਭੀ।</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">ਅਸੀਂ ਤੁਹਾਡਾ ਸਮਾਨ ਰੱਖਦੇ ਹਾਂ ਅਤੇ ਖ਼ਰੀਦ ਲੱਭਦੇ ਹਾਂ। ਖ਼ਰੀਦ ਲੱਭਣ ਤੋਂ ਬਾਅਦ ਪੈਸੇ ਆਉਣਗੇ।</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਦਾ ਕੋਡ ਸਾਡੇ ਰਿਕਾਰਡ ਤੋਂ ਵੱਖਰੀ ਗੱਲ ਦੱਸਦਾ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਦਾ ਦਿਨ ਸਾਡੇ ਰਿਕਾਰਡ ਵਾਲਾ ਨਹੀਂ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਦੀ ਕੀਮਤ ਸਾਡੇ ਰਿਕਾਰਡ ਵਾਲੀ ਨਹੀਂ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ’ਤੇ ਚੀਜ਼ਾਂ ਦੀ ਗਿਣਤੀ ਸਾਡੇ ਰਿਕਾਰਡ ਵਾਲੀ ਨਹੀਂ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਰਸੀਦ ਦੀ ਚੀਜ਼ ਸਾਡੇ ਰਿਕਾਰਡ ਵਾਲੀ ਨਹੀਂ ਹੈ। ਸਟਾਫ਼ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">ਇਹ ਵਾਪਸੀ ਦੀ ਪਰਚੀ ਹੈ। ਇਸ ’ਤੇ ਲਿਖਿਆ ਸਮਾਨ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਆ ਚੁੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਅਸੀਂ ਇੱਥੇ ਆਮ ਤੌਰ ’ਤੇ {} ਰਾਹੀਂ ਪੈਸੇ ਵਾਪਸ ਨਹੀਂ ਦਿੰਦੇ। ਸਟਾਫ਼ ਦੀ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">ਅਸੀਂ {} ਰਾਹੀਂ ਪੈਸੇ ਸਿਰਫ਼ ਤਾਂ ਵਾਪਸ ਦੇ ਸਕਦੇ ਹਾਂ ਜੇ ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ। ਨਹੀਂ ਤਾਂ ਇਹ ਉਸੇ ਤਰੀਕੇ ਨਾਲ ਜਾਂਦੇ ਹਨ ਜਿਵੇਂ ਤੁਸੀਂ ਭੁਗਤਾਨ ਕੀਤਾ ਸੀ।</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਸਮਝਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਵਰਤੀਆਂ ਪੋਰਟੇਬਲ ਬੈਟਰੀਆਂ ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ; ਕੁਝ ਖ਼ਰੀਦਣ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਬਹੁਤ ਛੋਟਾ ਬਿਜਲੀ ਦਾ ਸਮਾਨ (ਕੋਈ ਪਾਸਾ {} cm ਤੋਂ ਲੰਮਾ ਨਹੀਂ) ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ; ਕੁਝ ਖ਼ਰੀਦਣ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਬਹੁਤ ਛੋਟਾ ਬਿਜਲੀ ਦਾ ਸਮਾਨ ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ; ਕੁਝ ਖ਼ਰੀਦਣ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਉਹੀ ਕੰਮ ਕਰਨ ਵਾਲੇ ਹਰ ਨਵੇਂ ਬਿਜਲੀ ਉਪਕਰਣ ਬਦਲੇ ਇੱਕ ਪੁਰਾਣਾ ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>ਇਹ ਦੁਕਾਨ ਉਹੀ ਕੰਮ ਕਰਨ ਵਾਲੇ ਹਰ ਨਵੇਂ ਬਿਜਲੀ ਉਪਕਰਣ ਬਦਲੇ ਇੱਕ ਪੁਰਾਣਾ ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ, ਵਿਕਰੀ ਦੇ {} ਦਿਨ ਦੇ ਅੰਦਰ।</numerusform>
            <numerusform>ਇਹ ਦੁਕਾਨ ਉਹੀ ਕੰਮ ਕਰਨ ਵਾਲੇ ਹਰ ਨਵੇਂ ਬਿਜਲੀ ਉਪਕਰਣ ਬਦਲੇ ਇੱਕ ਪੁਰਾਣਾ ਮੁਫ਼ਤ ਲੈਂਦੀ ਹੈ, ਵਿਕਰੀ ਦੇ {} ਦਿਨਾਂ ਦੇ ਅੰਦਰ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">ਇਹ ਕਿੱਥੇ ਲਿਜਾਣੇ ਹਨ: ਸਥਾਨਕ ਕੌਂਸਲ ਦਾ ਰੀਸਾਈਕਲਿੰਗ ਕੇਂਦਰ।</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">ਇਹ ਕਿੱਥੇ ਲਿਜਾਣੇ ਹਨ: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">ਹਰ ਨਵੇਂ ਬਦਲੇ ਇੱਕ ਪੁਰਾਣਾ ਮੁਫ਼ਤ ਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">ਬਹੁਤ ਛੋਟਾ ਬਿਜਲੀ ਦਾ ਸਮਾਨ ਮੁਫ਼ਤ ਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">ਵਰਤੀਆਂ ਪੋਰਟੇਬਲ ਬੈਟਰੀਆਂ ਮੁਫ਼ਤ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਡਿਸਟ੍ਰੀਬਿਊਟਰ ਟੇਕ-ਬੈਕ ਸਕੀਮ ਵਿੱਚ ਹੈ, ਜਿਸ ਦੀਆਂ ਆਪਣੀਆਂ ਥਾਵਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਉਪਕਰਣ ਨਵੇਂ ਬਦਲੇ ਲਿਆ ਜਾਂਦਾ ਹੈ; ਨਵੇਂ ਦੀ ਕੋਈ ਖ਼ਰੀਦ ਨਹੀਂ ਦੱਸੀ ਗਈ।</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">ਜੋ ਖ਼ਰੀਦਿਆ ਗਿਆ, ਉਸ ’ਤੇ ਬਿਜਲੀ ਦੇ ਸਮਾਨ ਦਾ ਨਿਸ਼ਾਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਜਮ੍ਹਾਂ ਕਰਨ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">ਇਸ ਤਰ੍ਹਾਂ ਖ਼ਰੀਦੇ ਨਵਿਆਂ ਤੋਂ ਵੱਧ ਪੁਰਾਣੇ ਲਏ ਜਾਣਗੇ।</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">ਬਿਜਲੀ ਦੇ ਸਮਾਨ ਦੀ ਵਿਕਰੀ ਵਾਲੀ ਥਾਂ ਬਹੁਤ ਛੋਟੀ ਹੈ; ਨਵੇਂ ਦੀ ਰਸੀਦ ਨਾਲ ਇਹ ਬਿਜਲੀ ਉਪਕਰਣ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">ਇਹ ਦੁਕਾਨ ਇੰਨੀਆਂ ਘੱਟ ਬੈਟਰੀਆਂ ਵੇਚਦੀ ਹੈ ਕਿ ਇਸ ਲਈ ਵਰਤੀਆਂ ਹੋਈਆਂ ਲੈਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">ਇੱਥੋਂ ਦੇ ਕਾਨੂੰਨ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਫ਼ਰਜ਼ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">ਬੈਟਰੀਆਂ ਘਰ ਦੇ ਕੂੜੇਦਾਨ ਵਿੱਚ ਨਹੀਂ ਪਾਉਣੀਆਂ। ਉਹਨਾਂ ’ਤੇ ਕਾਟੇ ਵਾਲਾ ਪਹੀਏਦਾਰ ਕੂੜੇਦਾਨ ਦਾ ਨਿਸ਼ਾਨ ਇਹੀ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">ਪੁਰਾਣਾ ਬਿਜਲੀ ਦਾ ਸਮਾਨ ਘਰ ਦੇ ਕੂੜੇਦਾਨ ਵਿੱਚ ਨਹੀਂ ਪਾਉਣਾ: ਇਹ ਵੱਖਰਾ ਇਕੱਠਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਇਸ ’ਤੇ ਕਾਟੇ ਵਾਲਾ ਪਹੀਏਦਾਰ ਕੂੜੇਦਾਨ ਦਾ ਨਿਸ਼ਾਨ ਇਹੀ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">ਜੋ ਇਹਨਾਂ ਨੂੰ ਲਿਆਉਂਦਾ ਹੈ, ਉਹ ਇਹਨਾਂ ਦੀ ਮੁੜ ਵਰਤੋਂ ਜਾਂ ਰੀਸਾਈਕਲਿੰਗ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ, ਅਤੇ ਇਹਨਾਂ ਵਿਚਲੇ ਖ਼ਤਰਨਾਕ ਪਦਾਰਥ ਲੋਕਾਂ ਅਤੇ ਕੁਦਰਤ ਤੋਂ ਦੂਰ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਇਕੱਠਾ ਕਰਨ ਵਾਲੇ ਡੱਬੇ ਵਿੱਚ ਨਾ ਪਾਓ, ਅਤੇ ਨਾ ਖੋਲ੍ਹੋ, ਨਾ ਚਾਰਜ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">ਇਸਨੂੰ ਲੋਕਾਂ, ਕਾਗਜ਼ ਅਤੇ ਗਰਮੀ ਤੋਂ ਦੂਰ ਲੈ ਜਾਓ। ਜੇ ਧੂੰਆਂ ਨਿਕਲੇ ਜਾਂ ਅੱਗ ਲੱਗੇ, ਤਾਂ ਬਾਹਰ ਚਲੇ ਜਾਓ ਅਤੇ ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">ਦਸਤਾਨੇ ਪਾ ਕੇ ਇਸਨੂੰ ਸੁੱਕੀ ਰੇਤ ਜਾਂ ਵਰਮੀਕਿਊਲਾਈਟ ਵਾਲੇ ਅੱਗ-ਰੋਕੂ ਡੱਬੇ ਵਿੱਚ ਇਕੱਲਾ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">ਡੱਬੇ ’ਤੇ ਲੇਬਲ ਲਾਓ, ਅਤੇ ਖ਼ਤਰਨਾਕ ਕੂੜੇ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਵਿਅਕਤੀ ਨੂੰ ਫ਼ੋਨ ਕਰਕੇ ਇਸਨੂੰ ਲੈ ਜਾਣ ਲਈ ਕਹੋ।</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">ਨਕਦ</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">ਕਾਰਡ</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">ਗਿਫ਼ਟ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">ਸਟੋਰ ਕ੍ਰੈਡਿਟ</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">ਬੈਂਕ ਟ੍ਰਾਂਸਫ਼ਰ</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">ਚੈੱਕ</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">ਵਾਊਚਰ</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">ਪੁਆਇੰਟ</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">ਮਨ ਬਦਲ ਗਿਆ</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">ਗਲਤ ਸਾਈਜ਼ ਜਾਂ ਰੰਗ</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">ਅਣਚਾਹਿਆ ਤੋਹਫ਼ਾ</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">ਗਲਤ ਚੀਜ਼ ਮਿਲੀ</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">ਨੁਕਸ ਵਾਲੀ</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">ਉਹ ਨਹੀਂ ਕਰਦੀ ਜੋ ਮੈਨੂੰ ਦੱਸਿਆ ਗਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">ਦੱਸੇ ਅਨੁਸਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">ਨੁਕਸਾਨੀ ਹੋਈ ਆਈ</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">ਬਹੁਤ ਦੇਰ ਨਾਲ ਆਈ</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">ਮਾੜੀ ਤਰ੍ਹਾਂ ਲਗਾਈ ਗਈ</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">ਕੋਈ ਵਾਅਦਾ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">ਵੇਚਣ ਦਾ ਹੱਕ ਸਟੋਰ ਦਾ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">ਵਾਪਸ ਮੰਗਵਾਇਆ ਉਤਪਾਦ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ਹਾਂ</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">ਸਟਾਫ਼ ਇਹ ਮਨਜ਼ੂਰ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">ਨਹੀਂ, ਜੇ ਸਟਾਫ਼ ਨਿਯਮ ਤੋਂ ਛੋਟ ਨਾ ਦੇਵੇ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">ਸ਼ਰਤ ਨਾਲ</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">ਬਦਲੀ ਜਾ ਸਕਣ ਵਾਲੀ ਨਾਂਹ</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">ਨਾਂਹ</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">ਕਾਰਡ, ਆਖ਼ਰੀ ਅੰਕ {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">ਹੋਰ ਤਰੀਕਾ</translation>
    </message>
</context>
</TS>
