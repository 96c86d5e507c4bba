const COUNTED =
  "个 节 次 人 户 场 份 篇 件 项 支 队 名 位 宗 例 家 间 条 套 期 天 日 月 个月 年 元 组 块 本 张 批 时 课 堂 对 群 类 种 幅 封 通 趟 轮 班 岗 枚 单 案 批次 课时 小时 学时 分钟 万元 单位 人次 户次 例次 个次 场次 节次 家次 队次 篇次 件次 人天 人时 人月 小组 个案 分";

/** The words that people write behind a quantity. */
export const UNITS: ReadonlySet<string> = new Set(COUNTED.split(" "));

const NOUNS =
  "队伍|活动|服务|小组|个案|人员|社工|志愿者|家庭|居民|长者|培训|讲座|会议|文章|报道|探访|走访|课程|工作坊|组织";
const UNIT_OF_NOUN = new RegExp(
  `^(${[...UNITS].sort((one, other) => other.length - one.length).join("|")})(?:${NOUNS})$`,
  "u",
);

/** The unit in the words behind a quantity: `个`, `(个)`, `个/年`, `支队伍`; "" for no words, null where they are none. */
export function unitOf(words: string): string | null {
  const bare = words.replace(/\/(?:年度?|全年)$/u, "").replace(/^\((.*)\)$/u, "$1");
  return bare === "" || UNITS.has(bare) ? bare : (UNIT_OF_NOUN.exec(bare)?.[1] ?? null);
}
