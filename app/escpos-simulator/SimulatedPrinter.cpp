#include "SimulatedPrinter.h"

namespace reprise::simulator {

SimulatedPrinter::SimulatedPrinter(PrinterDoor door, Printed printed, PaperWidth width,
                                   std::string pictures)
    : m_door(std::move(door)),
      m_machine(PaperRoll(width, std::move(printed), std::move(pictures))),
      m_thread([this] { serve(); })
{
}

SimulatedPrinter::~SimulatedPrinter()
{
    m_door.wake();
    m_thread.join();
}

void SimulatedPrinter::setPaper(std::optional<int> lines)
{
    change([lines](Trouble& trouble) { trouble.linesLeft = lines; });
}

void SimulatedPrinter::change(const std::function<void(Trouble&)>& what)
{
    const std::lock_guard lock(m_guard);
    what(m_machine.trouble());
}

void SimulatedPrinter::serve()
{
    std::string bytes;
    while (m_door.listen(bytes)) {
        std::string answers;
        bool isDead = false;
        {
            const std::lock_guard lock(m_guard);
            answers = m_machine.take(bytes);
            answers += m_machine.step(std::chrono::steady_clock::now());
            isDead = m_machine.isDead();
        }
        bytes.clear();
        if (isDead)
            m_door.hangUp();
        else
            m_door.answer(answers);
    }
}

} // namespace reprise::simulator
