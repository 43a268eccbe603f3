//===- Races.cpp - Work that no event orders ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Vector clocks. A clock says, by stream, how many pieces of its work are known
// to be done. Streams have clocks; an event takes its stream's when it is
// recorded, a waiting stream takes the event's. A thread that waited for a
// stream knows what the stream knew, and what it enqueues comes after that.
//
//===----------------------------------------------------------------===//

#include "Races.h"

#include <algorithm>

namespace fake {

namespace {

using Clock = std::map<int, int64_t>;

void join(Clock &clock, const Clock &other) {
  for (auto [stream, count] : other)
    clock[stream] = std::max(clock[stream], count);
}

/// The clocks behind the calls that were added.
struct Order {
  std::map<int, Clock> streams, events;
  std::map<std::thread::id, Clock> threads;

  /// The clock of a piece of work, itself included; of others nothing.
  Clock add(const Call &call) {
    Clock &host = threads[call.thread];
    if (call.name == "cuEventSynchronize") {
      join(host, events[call.event]);
      return {};
    }
    if (call.stream < 0)
      return {};
    Clock &stream = streams[call.stream];
    join(stream, host);
    if (call.name == "cuEventRecord")
      events[call.event] = stream;
    else if (call.name == "cuStreamWaitEvent")
      join(stream, events[call.event]);
    else if (call.name == "cuStreamSynchronize")
      join(host, stream);
    else {
      ++stream[call.stream];
      return stream;
    }
    return {};
  }
};

bool overlap(const std::vector<Range> &a, const std::vector<Range> &b) {
  return std::any_of(a.begin(), a.end(), [&](const Range &x) {
    return std::any_of(b.begin(), b.end(), [&](const Range &y) {
      return x.begin < y.end && y.begin < x.end;
    });
  });
}

bool conflict(const Call &a, const Call &b) {
  return overlap(a.writes, b.writes) || overlap(a.writes, b.reads) ||
         overlap(a.reads, b.writes);
}

} // namespace

std::vector<std::string> findRaces(const std::vector<Call> &calls) {
  Order order;
  std::vector<Clock> clocks;
  std::vector<std::string> races;
  for (size_t i = 0; i < calls.size(); ++i) {
    clocks.push_back(order.add(calls[i]));
    for (size_t j = 0; j < i; ++j) {
      int stream = calls[j].stream;
      if (stream < 0 || stream == calls[i].stream || clocks[j].empty() ||
          clocks[i].empty() || !conflict(calls[j], calls[i]))
        continue;
      if (clocks[i][stream] < clocks[j][stream])
        races.push_back(calls[j].text() + " | " + calls[i].text());
    }
  }
  return races;
}

bool allJoin(const std::vector<Call> &calls, int stream) {
  Order order;
  for (const Call &call : calls)
    order.add(call);
  Clock &last = order.streams[stream];
  return std::all_of(
      order.streams.begin(), order.streams.end(), [&](const auto &entry) {
        auto own = entry.second.find(entry.first);
        return own == entry.second.end() || last[entry.first] >= own->second;
      });
}

} // namespace fake
