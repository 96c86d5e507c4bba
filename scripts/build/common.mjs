import MinimizerPlugin from "minimizer-webpack-plugin";

/** How TypeScript is compiled, for every target. */
export const typescriptRule = {
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
};

export const common = {
  mode: "production",
  // As small as with terser, in a fraction of the time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
};
