import QtQuick

/// Screens kept aside until one of them is due.
QtObject {
    property int stage: -1
    /// The one for this stage.
    property Component screen: null
}
