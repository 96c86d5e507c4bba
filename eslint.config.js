import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";
import { importDirection } from "./scripts/layers.mjs";

const TYPESCRIPT = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default defineConfig(
  globalIgnores(["dist", "dist-test", "coverage", "output"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  {
    // What runs in browsers that can run nothing else.
    files: ["src/taskpane/unsupported/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: { document: "readonly", window: "readonly" } },
  },
  {
    files: TYPESCRIPT,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-nocheck": true, "ts-expect-error": true, "ts-check": true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading takes a text apart into code points, which is what is meant wherever it is done here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { layers: { rules: { "import-direction": importDirection } } },
    rules: {
      "layers/import-direction": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // All but the command line also runs in a browser and inside Excel.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: "^node:", message: "Only src/cli may use Node." }] }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
);
