import QtQuick
import Reprise.App
import Reprise.Ui

/// From the goods to the ways in which their difference can move. Gone where there is only one.
SecondaryButton {
    required property ExchangeViewModel viewModel

    objectName: "way"
    // As low as a finger allows: the goods need the room.
    height: Math.max(look.target, implicitContentHeight + look.s)
    text: viewModel.wayLabel
    iconName: "payments"
    enabled: !viewModel.busy
    onClicked: viewModel.askWay()
}
