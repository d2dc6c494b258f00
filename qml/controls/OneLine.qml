import QtQuick
import Reprise.Ui

/// Words that nobody sees, to tell how much room some words need on one line. A wrapping text's own
/// implicit width moves while it is laid out, and font metrics don't know how wide joined letters
/// are.
Words {
    readonly property int room: text === "" ? 0 : Math.ceil(implicitWidth) + 1

    visible: false
    wrapMode: Text.NoWrap
}
