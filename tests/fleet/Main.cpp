// reprise_fleet [KIOSKS] [OPERATIONS] [--minutes N] [--seed N]: see README.md. Exit 0 when nothing
// was found, 1 otherwise, 2 for options that make no sense.
#include "Fleet.h"

#include <csignal>

int main(int argc, char** argv)
{
    using namespace reprise::fleet;
    std::signal(SIGPIPE, SIG_IGN);
    const auto options = readOptions(argc, argv);
    if (!options) return 2;
    return Fleet(*options).run() ? 0 : 1;
}
