# Qt for the kiosk, with the differences between Qt 6.4 (Debian 12) and 6.8 (Debian 13) in one place.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Multimedia Svg Test QuickTest LinguistTools)
qt_standard_project_setup()
if(COMMAND qt_policy)
  qt_policy(SET QTP0001 NEW)
  if(QT_KNOWN_POLICY_QTP0004)
    qt_policy(SET QTP0004 NEW)
  endif()
endif()
