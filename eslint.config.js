import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

export default defineConfig(
  { ignores: ["data/"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      // index["name"] is what TypeScript asks for where any name is possible.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/return-await": ["error", "always"],
      // Express knows an error handler by its four parameters.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only config.ts reads it." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Exports have names here." },
        { selector: "ExportAllDeclaration", message: "Import from the file that has it." },
        {
          selector: ":matches(ClassDeclaration, ClassExpression)[superClass.name!='Error']",
          message: "Only errors are classes.",
        },
      ],
    },
  },
  { files: ["src/config.ts", "test/support/chromium.ts"], rules: { "no-restricted-properties": "off" } },
  {
    files: [
      "src/cli/*",
      "src/node24.js",
      "test/run.ts",
      "test/bench/*",
      "test/train/main.ts",
      "test/support/install-chromium.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    // Arrays of numbers are read at places that the loop around them made, and named groups of patterns that matched.
    files: ["src/redaction/**", "test/train/*", "test/bench/*", "test/unit/tagger.test.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["eslint.config.js", "vitest.config.ts"], rules: { "no-restricted-syntax": "off" } },
  // A test file's describe block is one function.
  { files: ["test/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["public/**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
)
