import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlInlineScriptPlugin from "html-inline-script-webpack-plugin";
import webpack from "webpack";
import { minimizing, typescriptRule } from "./common.mjs";
import { html, pageBase, unsupportedScript } from "./page.mjs";
import { singlePolicy } from "./policy.mjs";

const SINGLE_FILE = "社工站评估助手.html";

/** Bytes that still go by e-mail and open at once. */
const LARGEST = 2_500_000;

/** Modules that are imported only where the page is inside Excel, or that the file would be too large with. */
const LEFT_OUT = /^\.\/ExcelApp$|\/workbook\/excel\/self-test$|^@microsoft\/office-js-helpers$|^\.\/guide-pictures$/;

const PLUGIN = "InlinePolicyPlugin";
const POLICY = "the policy of the scripts below";
const INLINE_SCRIPT = /(<script(?:\s[^>]*)?>)([\s\S]*?)(?=<\/script>)/g;

/** The page as one file that is opened from a disk: every script stands in it, its worker too. */
export function singlePage(options) {
  const values = { policy: POLICY, office: null, unsupported: unsupportedScript(options) };
  const icon = `data:image/png;base64,${readFileSync(join(options.root, "assets/icon-32.png"), "base64")}`;
  return {
    ...pageBase(options),
    name: "single",
    module: {
      // A worker cannot be a file of its own: its address is made in the browser, of its text.
      parser: { javascript: { worker: false } },
      rules: [{ oneOf: [workerRule, typescriptRule] }, { test: /\.xlsx$/, type: "asset/inline" }],
    },
    output: { path: resolve(options.output, "single"), filename: "page.js", module: true, clean: true },
    plugins: [
      // Without office.js the page never comes to most of these, and it does without the pictures of the guide.
      new webpack.IgnorePlugin({ resourceRegExp: LEFT_OUT }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      html(options, { ...values, icon }, { filename: SINGLE_FILE }),
      new HtmlInlineScriptPlugin(),
      new InlinePolicyPlugin(),
    ],
    // The licences of the libraries go with the file.
    optimization: minimizing({ extractComments: false }),
    performance: { hints: "error", maxAssetSize: LARGEST },
  };
}

const workerRule = {
  test: /\.ts$/,
  dependency: "url",
  type: "javascript/auto",
  loader: fileURLToPath(import.meta.resolve("./worker-loader.mjs")),
};

/** Writes the policy once the page is final, and small: it names the scripts in it by their hashes. */
class InlinePolicyPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        compilation.updateAsset(SINGLE_FILE, (page) => new webpack.sources.RawSource(withPolicy(page.source())));
      });
    });
  }
}

function withPolicy(page) {
  const scripts = [];
  const text = page.toString().replace(INLINE_SCRIPT, (_, tag, script) => {
    // A comment of HTML that opens in a script would keep the script from ending, and browsers hash single line feeds.
    const safe = script.replaceAll("<!--", "\\x3C!--").replaceAll("\r\n", "\n");
    scripts.push(safe);
    return tag + safe;
  });
  return text.replace(POLICY, () => singlePolicy(scripts));
}
