import { bareWords } from "../sheet/text";

/** Units that count the same thing. */
const SAME: readonly (readonly string[])[] = [
  ["次", "场", "场次", "人次", "户次", "个次"],
  ["个", "件", "项", "宗", "例", "份", "篇", "支", "队", "家", "单位"],
  ["人", "名", "位", "个"],
  ["节", "课时", "节次", "小时", "学时"],
];

/** Units that cannot count what a name says: nobody telephones in sessions. */
const UNSUITABLE: readonly { readonly name: RegExp; readonly units: RegExp }[] = [
  { name: /电访|电话访|探访|走访|家访|面访/u, units: /^(?:协议)?(?:节|节数|节次|课时|学时)$/u },
  { name: /建档|档案/u, units: /^(?:协议)?(?:节|节数|节次|课时|学时|场|场次|小时)$/u },
  {
    name: /志愿者(?!.*(?:培训|活动|维系|服务|表彰|团建|会议))/u,
    units: /^(?:协议)?(?:节|节数|节次|场|场次|小时|课时)$/u,
  },
];

/** Whether two stated units count different things: 200个 and 371人. */
export function unitsDiffer(required: string, completed: string): boolean {
  return (
    required !== "" &&
    completed !== "" &&
    required !== completed &&
    !SAME.some((units) => units.includes(required) && units.includes(completed) && !MIXED.has(required + completed))
  );
}

/** 个 counts things and people, but 个 beside 人 is the slip that evaluators look for. */
const MIXED: ReadonlySet<string> = new Set(["个人", "人个"]);

/** Whether a unit can belong to an indicator's name. */
export function unitSuits(name: string, unit: string): boolean {
  const words = bareWords(unit);
  return words === "" || !UNSUITABLE.some((entry) => entry.name.test(name) && entry.units.test(words));
}
