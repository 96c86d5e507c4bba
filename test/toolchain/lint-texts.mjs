// Lints texts as if they stood in a file of the repository: reads [{ file, text }] as JSON from standard input
// and prints, for each, the rules it breaks. Jest cannot load eslint.config.js itself, an ES module.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const answers = [];
for (const sample of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(sample.text, { filePath: sample.file });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(answers));
