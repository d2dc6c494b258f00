#include "EscPosStatus.h"

namespace reprise::devices {

bool isStatusByte(unsigned char answer)
{
    return (answer & 0x93U) == 0x12U;
}

bool saysOffline(unsigned char ready)
{
    return (ready & 0x08U) != 0;
}

bool saysCoverOpen(unsigned char offline)
{
    return (offline & 0x04U) != 0;
}

bool saysCutterFault(unsigned char error)
{
    return (error & 0x08U) != 0;
}

bool saysPaperOut(unsigned char paper)
{
    return (paper & 0x60U) != 0;
}

bool saysPaperNearEnd(unsigned char paper)
{
    return (paper & 0x0cU) != 0;
}

bool isFinishedAnswer(unsigned char answer)
{
    return (answer & 0x90U) == 0;
}

bool saysFinished(unsigned char answer)
{
    return isFinishedAnswer(answer) && (answer & 0x0cU) == 0;
}

} // namespace reprise::devices
