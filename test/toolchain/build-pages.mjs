// Builds pages of a small script as webpack.config.js would build the real one, which takes too long for a test.
// Reads [{ output, entry, env }] as JSON from standard input and prints, for each, what webpack finds wrong.
import { text } from "node:stream/consumers";
import webpack from "webpack";
import configurations from "../../webpack.config.js";

async function build({ output, entry, env }) {
  const configuration = configurations({ ...env, output }).find(({ name }) => name !== "command-line");
  // The one file is made small, because its policy has to hold for the scripts as they are then.
  const compiler = webpack({ ...configuration, entry, optimization: { minimize: env.single === true } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats.compilation.errors.map(({ message }) => message));
    });
  });
}

const answers = [];
for (const page of JSON.parse(await text(process.stdin))) {
  answers.push(await build(page).catch((error) => [error.message]));
}
console.log(JSON.stringify(answers));
