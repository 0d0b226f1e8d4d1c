// The part of peers.py that runs in node. Reads one line of JSON, the texts; answers every later line with the seconds
// that chrono-node's Arabic parser takes over all of them, and how many dates it finds.
const chrono = require("chrono-node");
const lines = require("node:readline").createInterface({ input: process.stdin });
let texts = null;
lines.on("line", (line) => {
  if (texts === null) {
    texts = JSON.parse(line);
    return;
  }
  let count = 0;
  const start = process.hrtime.bigint();
  for (const text of texts) count += chrono.ar.parse(text, new Date(2025, 10, 20)).length;
  console.log(JSON.stringify([Number(process.hrtime.bigint() - start) / 1e9, count]));
});
