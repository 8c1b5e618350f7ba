// Parses cards (a JSON array on standard input) as a client of schema 1.5 does; prints each one's faults.
// Usage: node check_cards.cjs FOLDER   where FOLDER holds node_modules/adaptivecards

const { createRequire } = require("node:module");
const { join, resolve } = require("node:path");
const { readFileSync } = require("node:fs");

const fromFolder = createRequire(join(resolve(process.argv[2]), "package.json"));
const { AdaptiveCard, SerializationContext, Versions } = fromFolder("./node_modules/adaptivecards/dist/adaptivecards.js"); // node can't import its lib/

function faults(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  const validating = card.validateProperties().validationEvents;
  return [...parsing, ...validating].map((event) => event.message);
}

const cards = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(cards.map(faults)) + "\n");
