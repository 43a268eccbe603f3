//===- Trace.cpp - Chrome trace events ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Trace.h"

#include <cstdio>

using namespace deepstep::rt;

static thread_local int queueOfThread = 0;

int deepstep::rt::currentQueue() { return queueOfThread; }
void deepstep::rt::setCurrentQueue(int queue) { queueOfThread = queue; }

const char *deepstep::rt::queueName(int queue) {
  static const char *const names[queueCount] = {"compute", "comm", "h2d",
                                                "d2h",     "io",   "host"};
  return queue >= 0 && queue < queueCount ? names[queue] : "?";
}

void Trace::recordOn(int queue, const char *name, int64_t start, int64_t end,
                     int64_t bytes) {
  queues[queue].push_back({name, start, end, bytes});
}

static void appendQuoted(std::string &out, const char *text) {
  out += '"';
  for (const char *c = text ? text : "?"; *c; ++c) {
    if (*c == '"' || *c == '\\')
      out += '\\';
    out += static_cast<unsigned char>(*c) < 0x20 ? ' ' : *c;
  }
  out += '"';
}

std::string Trace::toJson(int rank) const {
  std::string out;
  char text[160];
  std::snprintf(text, sizeof(text),
                "{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":%d,"
                "\"args\":{\"name\":\"rank %d\"}}",
                rank, rank);
  out += text;
  for (int queue = 0; queue < queueCount; ++queue) {
    if (queues[queue].empty())
      continue;
    std::snprintf(text, sizeof(text),
                  ",\n{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":%d,"
                  "\"tid\":%d,\"args\":{\"name\":\"%s\"}}",
                  rank, queue, queueName(queue));
    out += text;
    for (const Event &event : queues[queue]) {
      out += ",\n{\"ph\":\"X\",\"name\":";
      appendQuoted(out, event.name.c_str());
      // Microseconds, to the nanosecond.
      std::snprintf(text, sizeof(text),
                    ",\"pid\":%d,\"tid\":%d,\"ts\":%.3f,\"dur\":%.3f", rank,
                    queue, 1e-3 * static_cast<double>(event.start - origin),
                    1e-3 * static_cast<double>(event.end - event.start));
      out += text;
      if (event.bytes >= 0) {
        std::snprintf(text, sizeof(text), ",\"args\":{\"bytes\":%lld}",
                      static_cast<long long>(event.bytes));
        out += text;
      }
      out += '}';
    }
  }
  return out;
}
