import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const dist = resolve(import.meta.dirname, "dist");

const common = {
  mode: "production",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
};

/** One file that needs no package beside it. Not minified: a stack trace of it can be read. */
const commandLine = {
  ...common,
  name: "command-line",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: dist, filename: "station-review.cjs" },
  optimization: { minimize: false, splitChunks: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

const page = {
  ...common,
  name: "page",
  target: ["web", "es2022"],
  entry: "./src/taskpane/index.tsx",
  output: { path: resolve(dist, "taskpane"), filename: "taskpane.[contenthash:8].js", clean: true },
  plugins: [
    new HtmlPlugin({ template: "./src/taskpane/index.html" }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
  ],
  // Fluent UI alone is larger than webpack's default; the page is loaded once, mostly from localhost or a cache.
  performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
};

export default [commandLine, page];
