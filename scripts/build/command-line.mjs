import webpack from "webpack";
import { common, typescriptRule } from "./common.mjs";

/** One file that needs no package beside it. Not minified: a stack trace of it can be read. */
export function commandLine({ root, output }) {
  return {
    ...common,
    name: "command-line",
    context: root,
    target: "node20",
    entry: "./src/cli/main.ts",
    // What the page loads when it is first needed stands in this one file from the beginning.
    module: { parser: { javascript: { dynamicImportMode: "eager" } }, rules: [typescriptRule] },
    output: { path: output, filename: "station-review.cjs" },
    optimization: { minimize: false, splitChunks: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}
