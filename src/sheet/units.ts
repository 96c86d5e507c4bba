const COUNTED =
  "个 节 次 人 户 场 份 篇 件 项 支 队 名 位 宗 例 家 间 条 套 期 天 日 月 个月 年 元 组 块 本 张 批 时 课 堂 对 群 类 种 幅 封 通 趟 轮 班 岗 枚 单 案 批次 课时 小时 学时 分钟 万元 单位 人次 户次 例次 个次 场次 节次 家次 队次 篇次 件次 人天 人时 人月 小组 个案 分";

/** The words that people write behind a quantity. */
export const UNITS: ReadonlySet<string> = new Set(COUNTED.split(" "));
