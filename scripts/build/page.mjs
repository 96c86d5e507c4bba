import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { common, typescriptRule } from "./common.mjs";
import { InitialSizePlugin } from "./initial-size.mjs";
import { manifestPattern } from "./manifest.mjs";
import { AS_IT_IS, officeFiles, officeFolder } from "./office.mjs";
import { pagePolicy } from "./policy.mjs";

/** What must arrive before the pane shows anything, in bytes as gzip makes them. */
const INITIAL_LIMIT = 220_000;

/** The sample workbook and the pictures of the guide, beside the page. */
const assetsRule = {
  test: /\.(?:xlsx|webp)$/,
  type: "asset/resource",
  generator: { filename: "assets/[name].[contenthash:8][ext]" },
};

const UNSUPPORTED = "src/taskpane/unsupported/unsupported.js";

/** What every form of the page has in common. Modules, so that a browser without them does not even try. */
export const pageBase = ({ root }) => ({
  ...common,
  context: root,
  target: ["web", "es2022"],
  entry: "./src/taskpane/index.tsx",
  experiments: { outputModule: true },
  performance: false,
  // The html is a template of lodash, which reads its values by means of `with`. It only runs while the page is built.
  ignoreWarnings: [{ message: /`with` statements are not allowed/ }],
});

/** The page's html. `values` are what src/taskpane/index.html asks for. */
export function html({ root }, values, options = {}) {
  return new HtmlPlugin({
    template: join(root, "src/taskpane/index.html"),
    templateParameters: values,
    scriptLoading: "module",
    ...options,
  });
}

/** The script for browsers that cannot run the page, as text. */
export const unsupportedScript = ({ root }) => readFileSync(join(root, UNSUPPORTED), "utf8");

/** What is served beside the scripts: pictures, and office.js when it is our own copy. */
function files({ root, office }) {
  return [
    { from: "assets/*.png", context: root },
    { from: join(root, UNSUPPORTED), to: "unsupported.js", info: AS_IT_IS },
    ...officeFiles(office),
  ];
}

const PAGE = { filename: "index.html", chunks: ["main"] };
const GALLERY = { filename: "gallery.html", chunks: ["gallery"] };

function pageHtml(options, which) {
  const office = officeFolder(options.office);
  const values = { policy: pagePolicy(office), office, unsupported: null, icon: "assets/icon-32.png" };
  return html(options, values, which);
}

/** The page and what it loads, for a server: every address in it is relative, so it may stand in any folder. */
export function page(options) {
  const { root, address, output } = options;
  const manifest = manifestPattern(root, address, resolve(output, "manifest.xml"));
  return {
    ...pageBase(options),
    name: "page",
    module: { rules: [typescriptRule, assetsRule] },
    output: {
      path: resolve(output, "taskpane"),
      filename: "taskpane.[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      module: true,
      clean: true,
    },
    plugins: [
      pageHtml(options, PAGE),
      new CopyPlugin({ patterns: files(options) }),
      new CopyPlugin({ patterns: [manifest] }),
      new InitialSizePlugin("main", INITIAL_LIMIT),
    ],
  };
}

/** The same page while somebody works on it: quick to build again, not made small, and the gallery of its states. */
export function developmentPage(options) {
  const base = pageBase(options);
  return {
    ...base,
    entry: { main: base.entry, gallery: "./src/taskpane/gallery/index.tsx" },
    mode: "development",
    // The policy forbids eval, which the quicker kinds of source maps are made with.
    devtool: "cheap-module-source-map",
    cache: { type: "filesystem", buildDependencies: { build: [import.meta.filename] } },
    module: { rules: [typescriptRule, assetsRule] },
    output: { path: resolve(options.output, "taskpane"), filename: "[name].js", module: true },
    plugins: [
      pageHtml(options, PAGE),
      pageHtml({ ...options, office: "none" }, GALLERY),
      new CopyPlugin({ patterns: files(options) }),
    ],
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}
