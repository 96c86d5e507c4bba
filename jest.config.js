// Packages that are ES modules only, which jest has to turn into CommonJS like our own files.
const MODULES_ONLY = [
  "devalue",
  "echarts",
  "zrender",
  "string-width",
  "get-east-asian-width",
  "strip-ansi",
  "ansi-regex",
];

export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "\\.(js|tsx?)$": [
      "@swc/jest",
      {
        module: { type: "commonjs" },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join("|")})/)`],
  // What numfmt's package.json names for require() is not in the package; its CommonJS build is this file.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  maxWorkers: 2,
};
