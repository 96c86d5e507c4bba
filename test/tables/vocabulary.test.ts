import {
  headerRole,
  isFooterLabel,
  isMeasureLabel,
  isPartOfPeriod,
  isSubtotalLabel,
  isTotalLabel,
  mayBeLabel,
} from "../../src/tables/vocabulary";
import { groupName, isCertificate, markName, staffColumn, summaryKind } from "../../src/tables/attendance-words";

describe("a header word", () => {
  it.each([
    [
      "required",
      "协议量 指标要求 协议个数 协议节数 协议人次 协议次数 协议接案数 协议结案数 目标值 计划完成量 应完成数 任务量 合同指标 年度目标 中期应完成量 协议规定 下达任务数 标准 签约量 采购需求 协议时数",
    ],
    [
      "completed",
      "完成量 完成情况 接案完成数 实际完成数 已完成 累计完成量 完成人次 完成节数 实际 实际完成情况 中期完成量 已服务人次 已做 实做数 实际达到 完成时数",
    ],
    [
      "percentage",
      "百分比 完成百分比 完成率 完成比例 达成率 完成进度 百分比(请勿改动此栏) 完成量% 完成率（%） 完成情况（%） 达成度 完成比值 %",
    ],
    ["name", "协议内容 指标名称 指标内容 服务内容 项目 项目名称 服务指标内容 考核内容 二级指标 细项"],
    ["name-or-required", "指标 服务指标 任务"],
    ["category", "服务类别 类别 服务领域 一级指标 分类"],
    ["district", "片区 服务片区 社工点 服务点 村居 片区名称 站点 街区 分站 责任片区"],
    ["staff", "投入社工人数 投入社工 配备社工人数 社工人数 专职社工人数 人员配置 社工投入数 服务社工数"],
    ["serial", "序号 编号 No. 项次"],
    ["unit", "单位 计量单位 统计单位 量词"],
    ["remark", "备注 说明 未完成原因 佐证材料 存在问题"],
    ["extra", "差额 未完成量 负责人 完成时限 超额完成量 权重 是否完成 排名"],
  ])("for %s", (role, words) => {
    expect(words.split(" ").filter((word) => headerRole(word) !== role)).toEqual([]);
  });

  it.each([
    ["required", "协议量 Target|任务量\nTarget|Target|Agreed quantity|Annual target"],
    ["completed", "完成量 Actual|实际完成\nAchieved|Actual|Completed|Achieved output"],
    ["percentage", "完成率 Rate (%)|完成率\n%|Completion rate|Achievement %|Percentage"],
    ["name", "服务内容 Service content|Indicator|Service items"],
    ["name-or-required", "指标 Indicator"],
    ["serial", "序号\nNo.|No."],
    ["remark", "备注 Remarks|Remarks"],
  ])("is known in English, alone or beside Chinese: %s", (role, words) => {
    expect(words.split("|").filter((word) => headerRole(word) !== role)).toEqual([]);
  });

  it("is no name with a letter of its own, and no English sentence", () => {
    expect(["项目A", "Target groups of the year", "Home visits"].map(headerRole)).toEqual([null, null, null]);
  });

  it("is known in traditional characters", () => {
    const words = ["協議量", "實際完成數", "達成率", "服務內容", "備註", "序號"];
    expect(words.map(headerRole)).toEqual(["required", "completed", "percentage", "name", "remark", "serial"]);
  });

  it.each(["协 议 量", "协议\n量", "协议量（个）", "协议量：", "【协议量】", "１协议量".slice(1), "协议量(2024年)"])(
    "is known with white space, marks and remarks: %p",
    (word) => {
      expect(headerRole(word)).toBe("required");
    },
  );

  const NAMES =
    "电访 专业个案 入户探访 建档 志愿者 新增志愿者 社区活动 党建 党建-微心愿 专业小组 督导 培训 宣传报道 满意度 咨询个案 资源链接 社区宣传 个案会议";
  const TITLES =
    "指标完成情况统计表 服务指标完成情况汇总表 社工到岗情况一览表 稳岗率 人员到位 2024年9月 合计 小计 片区1 员工01";
  it.each([...NAMES.split(" "), ...TITLES.split(" "), "", "12", "50%", "（）", "/"])("is not %p", (text) => {
    expect(headerRole(text)).toBeNull();
  });

  it("is no sentence", () => {
    expect(
      headerRole("一、通报协议量完成情况，完成率未达标的指标由各片区说明原因并提交整改措施，下次会议复核完成率"),
    ).toBeNull();
  });
});

describe("a total's label", () => {
  const PLACES = [
    "全站合计",
    "各片区合计",
    "社工点合计",
    "三个片区合计",
    "东片小计",
    "全站",
    "全街道合计",
    "全部",
    "总体",
  ];
  it.each([...PLACES, "合计", "总计", "小计", "合 计", "合计：", "（合计）", "总和", "合计/总计", "Total"])(
    "is %p",
    (text) => {
      expect(isTotalLabel(text)).toBe(true);
    },
  );

  it.each(["片区1", "统计", "合计划", "总结会", "小计划", "", "共计划", "社区总数", "总体服务", "工时合计"])(
    "is not %p",
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );

  it("is that of a part when it says 小计", () => {
    expect(["小计", "片区小计", "合计"].map(isSubtotalLabel)).toEqual([true, true, false]);
  });
});

describe("a measure", () => {
  it.each(["节数", "人次", "接案数", "结案数", "个数", "协议节数", "接案"])("is %s", (text) => {
    expect(isMeasureLabel(text)).toBe(true);
  });

  it.each(["电访", "专业个案", "新增志愿者", "人", ""])("is not %p", (text) => {
    expect(isMeasureLabel(text)).toBe(false);
  });
});

describe("a row below a table", () => {
  it.each(["填表人：张三", "审核人", "日期：2025年3月", "备注：", "注：本表", "单位负责人（签名）", "联系电话：020"])(
    "is meant by %s",
    (text) => {
      expect(isFooterLabel(text)).toBe(true);
    },
  );

  it.each(["片区1", "注册志愿者", "电话访问", "说明会", "联系人探访", "日期间活动"])("is not meant by %s", (text) => {
    expect(isFooterLabel(text)).toBe(false);
  });
});

describe("a text over a header", () => {
  it.each(["电访", "志愿者服务", "党建-微心愿", "服务时间管理小组"])("may be a label: %s", (text) => {
    expect(mayBeLabel(text)).toBe(true);
  });

  it.each([
    "指标完成情况统计表",
    "附件1-1",
    "统计时间：2024年9月",
    "单位：人次",
    "2024年9月10日至2025年2月28日",
    "截至日期：2月",
  ])("may be none: %s", (text) => {
    expect(mayBeLabel(text)).toBe(false);
  });

  it.each([
    ["本月完成量", true],
    ["上季度完成量", true],
    ["9月完成量", true],
    ["完成量", false],
    ["累计完成量", false],
  ])("speaks of a part of the period: %s %p", (text, expected) => {
    expect(isPartOfPeriod(text)).toBe(expected);
  });
});

describe("a word of an attendance table", () => {
  it.each([
    ["人员到位", "post"],
    ["到岗情况", "post"],
    ["社保购买", "insured"],
    ["五险一金", "insured"],
    ["工资发放", "paid"],
    ["薪酬（已发）", "paid"],
    ["考勤", "post"],
    ["劳动酬金", "paid"],
    ["人员到岗小计", null],
    ["稳岗率", null],
    ["社保购买、工资发放", null],
    ["备注", null],
  ])("names a mark: %s → %p", (text, mark) => {
    expect(markName(text)).toBe(mark);
  });

  it.each([
    ["持证社工", "certified"],
    ["非持证社工", "uncertified"],
    ["未持证人员", "uncertified"],
    ["无证", "uncertified"],
    ["未取得证书", "uncertified"],
    ["无社工证", "uncertified"],
    ["取得社工证书", "certified"],
    ["持证及非持证社工", null],
    ["员工01", null],
  ])("names a group: %s → %p", (text, group) => {
    expect(groupName(text)).toBe(group);
  });

  it.each([
    ["小计", "marks"],
    ["持证社工有效人次小计", "headcount"],
    ["社工站稳岗率", "stability"],
    ["社工留任率", "stability"],
    ["在岗人数", "marks"],
    ["打勾数", "marks"],
    ["协议要求在岗社工数", null],
    ["每月社保购买、工资发放、人员到岗等情况总计", "marks"],
    ["员工01", null],
    ["持证社工", null],
  ])("announces a summary: %s → %p", (text, kind) => {
    expect(summaryKind(text)).toBe(kind);
  });

  it.each([
    ["序号", "serial"],
    ["姓名", "name"],
    ["人员类型", "group"],
    ["是否持证", "group"],
    ["有无证书", "group"],
    ["证书情况", "qualification"],
    ["在岗社工", "name"],
    ["有效人月", "total"],
    ["资格证书", "qualification"],
    ["合同期限", "contract"],
    ["人员到岗小计", "total"],
    ["符合从业2年以上的社工到岗小计", "senior"],
    ["备注", "remark"],
    ["岗位", "position"],
    ["电访", null],
  ])("names a column: %s → %p", (text, column) => {
    expect(staffColumn(text)).toBe(column);
  });

  it("tells a social worker's certificate from other ones", () => {
    expect(["助理社会工作师", "中级社工师", "会计证", "本科"].map(isCertificate)).toEqual([true, true, false, false]);
  });
});
