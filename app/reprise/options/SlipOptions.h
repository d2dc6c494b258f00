// SlipOptions: what `reprise slip` was asked to do.
#pragma once

#include <string>
#include <vector>

namespace reprise::cli {

enum class SlipCopy { Original, Reprint };
enum class SlipSymbols { Printer, Drawn };
enum class SlipLetters { Pages858And852, Page858 };

struct SlipOptions {
    std::string folder;
    std::string returnId;
    std::string kind;   ///< As SlipKind spells it, or "customer"; empty: the same.
    std::string format; ///< "text", "escpos", "pdf", "png"; empty: text.
    std::string outFile;
    std::string printer; ///< An address; empty: nothing is printed.
    std::string columns; ///< Empty: 42.
    SlipSymbols symbols = SlipSymbols::Printer;
    SlipLetters letters = SlipLetters::Pages858And852;
    SlipCopy copy = SlipCopy::Original;
    std::string operatorId; ///< Who asks for a reprint.
    std::string storeName;
    std::vector<std::string> storeAddress;
    std::string vatNumber;
    std::string buyerName;
    std::vector<std::string> buyerAddress;
};

} // namespace reprise::cli
