import type { TemplateProblem } from "../report/templates";
import type { Language } from "./language";

/** One sentence: what is wrong with a template, and what to do. */
export function templateProblemSentence(problem: TemplateProblem, language: Language): string {
  return language === "en" ? englishSentence(problem) : chineseSentence(problem);
}

function chineseSentence(problem: TemplateProblem): string {
  switch (problem.code) {
    case "unknown-template":
      return `没有名为“${problem.template}”的句式，请删去。`;
    case "unknown-placeholder": {
      const known = problem.known.map((name) => `{${name}}`).join("、");
      const advice = known === "" ? "这个句式不含占位符。" : `可以使用：${known}。`;
      return `句式“${problem.template}”中的“{${problem.placeholder}}”无法识别，${advice}`;
    }
    case "stray-brace":
      return `句式“${problem.template}”中有不成对的大括号，请补全或删去。`;
  }
}

function englishSentence(problem: TemplateProblem): string {
  switch (problem.code) {
    case "unknown-template":
      return `There is no template “${problem.template}”: remove it.`;
    case "unknown-placeholder": {
      const known = problem.known.map((name) => `{${name}}`).join(", ");
      const advice = known === "" ? "this template has none." : `it may have ${known}.`;
      return `“{${problem.placeholder}}” in the template “${problem.template}” is unknown; ${advice}`;
    }
    case "stray-brace":
      return `A brace in the template “${problem.template}” has no partner: complete or remove it.`;
  }
}
