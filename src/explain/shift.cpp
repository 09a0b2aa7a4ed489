#include "explain/shift.hpp"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

class ShiftSearch {
 public:
  ShiftSearch(const Code& code, const Figures& figures, std::span<const EquationIndex> broken)
      : code_(code), figures_(figures), syndrome_(syndrome_of(code, figures)) {
    const std::size_t component = code.component(broken.front());
    for (CellIndex cell = 0; cell < code.cell_count(); ++cell) {
      if (code.component(code.signature(cell).front().equation) != component) continue;
      rows_[code.cell(cell).row].push_back(cell);
      columns_[code.cell(cell).column].push_back(cell);
    }
    for (EquationIndex equation = 0; equation < code.equation_count(); ++equation) {
      if (code.component(equation) != component) syndrome_[equation] = 0;
    }
  }

  std::vector<Repair> run() && {
    for (const auto* lines : {&rows_, &columns_}) {
      for (const auto& [index, line] : *lines) try_line(line);
    }
    return std::move(found_);
  }

 private:
  using Lines = std::map<std::uint16_t, std::vector<CellIndex>>;

  void try_line(std::span<const CellIndex> line) {
    for (std::size_t begin = 0; begin < line.size(); ++begin) {
      for (std::size_t end = begin + 2; end <= line.size(); ++end) {
        const auto stretch = line.subspan(begin, end - begin);
        if (!is_unbroken(stretch)) break;
        if (value(stretch.front()) == 0) try_moved(stretch, 1);
        if (value(stretch.back()) == 0) try_moved(stretch, stretch.size() - 1);
      }
    }
  }

  [[nodiscard]] bool is_unbroken(std::span<const CellIndex> stretch) const {
    const Term first = code_.cell(stretch.front());
    const Term last = code_.cell(stretch.back());
    return static_cast<std::size_t>(last.row - first.row + last.column - first.column) + 1 == stretch.size();
  }

  void try_moved(std::span<const CellIndex> stretch, std::size_t by) {
    std::vector<std::int64_t> left = syndrome_;
    Repair repair;
    for (std::size_t at = 0; at < stretch.size(); ++at) {
      const Change change{stretch[at], value(stretch[at]), value(stretch[(at + by) % stretch.size()])};
      if (change.from == change.to) continue;
      for (const Code::Part& part : code_.signature(change.cell)) {
        left[part.equation] += part.coefficient * (change.to - change.from);
      }
      repair.push_back(change);
    }
    const bool mended = std::all_of(left.begin(), left.end(), [](std::int64_t off) { return off == 0; });
    if (mended && std::find(found_.begin(), found_.end(), repair) == found_.end()) found_.push_back(std::move(repair));
  }

  [[nodiscard]] std::int64_t value(CellIndex cell) const { return figures_.values[cell]; }

  const Code& code_;
  const Figures& figures_;
  std::vector<std::int64_t> syndrome_;
  Lines rows_;
  Lines columns_;
  std::vector<Repair> found_;
};

}  // namespace

std::vector<Repair> shifts(const Code& code, const Figures& figures, std::span<const EquationIndex> broken) {
  return ShiftSearch(code, figures, broken).run();
}

}  // namespace gouji
