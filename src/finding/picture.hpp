// Stage: finding. The part of a table that broken equations are about, as a small table of its own: what is printed,
// what it should be, and what the parts add up to. Texts only; an output decides how wide it may be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gouji {

struct Picture {
  enum class Mark : std::uint8_t {
    none,
    possible,  ///< one of several explanations changes this cell
    certain,
  };

  struct Cell {
    std::string printed;   ///< empty for a blank
    std::string proposed;  ///< of a marked cell, in plain digits
    Mark mark = Mark::none;
    bool counted = false;  ///< one of the equations counts it

    friend bool operator==(const Cell&, const Cell&) = default;
  };

  /// What the parts of a sum add up to as they are, and with every certain cell changed; both the same where that
  /// changes nothing or nothing is certain.
  struct Sum {
    std::string now;
    std::string mended;

    friend bool operator==(const Sum&, const Sum&) = default;
  };

  struct Row {
    std::string label;      ///< as the form names it; empty where rows are put together
    unsigned together = 0;  ///< how many rows these are the sums of, for want of space; 0 for a row of the table
    std::vector<Cell> cells;
    std::optional<Sum> sum;  ///< of its parts, where its equation is broken

    friend bool operator==(const Row&, const Row&) = default;
  };

  /// Sums down the columns, where their equations are broken.
  struct SumRow {
    std::string label;  ///< "一＋二"; empty for the parts of a total
    std::vector<std::optional<Sum>> sums;

    friend bool operator==(const SumRow&, const SumRow&) = default;
  };

  std::vector<std::string> headings;
  std::vector<Row> rows;         ///< in the order of the form, a cell for each heading
  std::vector<SumRow> sum_rows;  ///< to be read below the rows

  friend bool operator==(const Picture&, const Picture&) = default;
};

}  // namespace gouji
