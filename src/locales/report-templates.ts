import type { Language } from "./language";

/**
 * The sentences of a report. A word in braces is put in; which ones a template may have is in
 * src/report/templates.ts.
 */
export interface ReportTemplates {
  readonly agreementTerm: string;
  readonly assessedPeriod: string;
  readonly assessedMonths: string;
  readonly qualifications: string;
  readonly staffMonths: string;
  readonly staffMonthsOnly: string;
  readonly certifiedMonths: string;
  readonly certifiedMonthsOnly: string;
  readonly uncertifiedMonths: string;
  readonly balanceSurplus: string;
  readonly balanceDeficit: string;
  readonly balanceEven: string;
  readonly stabilityMet: string;
  readonly stabilityBelow: string;
  readonly stabilityUnknown: string;
  readonly lastMonthStaff: string;
  readonly stationIndicators: string;
  readonly moreIndicators: string;
  readonly restIndicators: string;
  readonly otherIndicators: string;
  readonly districtIndicators: string;
  readonly districtIndicatorsWithStaff: string;
  readonly clauseOfOne: string;
  readonly clauseOfSeveral: string;
  readonly quantity: string;
  readonly quantityOfAction: string;
  readonly quantityWithoutUnit: string;
  readonly quantityWithMeasure: string;
  readonly casesOpened: string;
  readonly casesClosed: string;
  readonly furtherOpened: string;
  readonly furtherClosed: string;
  readonly furtherSessions: string;
  readonly furtherAttendance: string;
  readonly furtherQuantity: string;
  readonly source: string;
  readonly sourceWithMonths: string;
  readonly partyScore: string;
  readonly totalScore: string;
}

const chinese: ReportTemplates = {
  agreementTerm: "社工站本年度协议期为{start}至{end}。",
  assessedPeriod: "{stage}评估周期为{start}至{end}。",
  assessedMonths: "本次评估共计{months}个考核月份。",
  qualifications: "截至评估末月（{month}），社工站配备持证社工{certified}人，非持证社工{uncertified}人。",
  staffMonths: "评估期内，社工应到岗{required}人次，实到岗{actual}人次，{balance}。",
  staffMonthsOnly: "评估期内，社工实到岗{actual}人次。",
  certifiedMonths: "其中，持证社工应到岗{required}人次，实到岗{actual}人次，{balance}。",
  certifiedMonthsOnly: "其中，持证社工实到岗{actual}人次。",
  uncertifiedMonths: "非持证社工实到岗{actual}人次。",
  balanceSurplus: "超配{difference}人次",
  balanceDeficit: "缺少{difference}人次",
  balanceEven: "应到岗与实到岗持平",
  stabilityMet:
    "评估期内，社工站有{continuous}名社工持续稳定在岗，协议要求在岗社工{posts}名，稳岗率为{ratio}，达到不低于{required}的要求。",
  stabilityBelow:
    "评估期内，社工站有{continuous}名社工持续稳定在岗，协议要求在岗社工{posts}名，稳岗率为{ratio}，未达到不低于{required}的要求。",
  stabilityUnknown: "评估期内，社工站有{continuous}名社工持续稳定在岗。",
  lastMonthStaff: "评估期末月，社工站投入社工{staff}名。",
  stationIndicators: "本年度{clauses}。",
  moreIndicators: "其他指标方面，{clauses}。",
  restIndicators: "此外，{clauses}。",
  otherIndicators: "另外，{clauses}。",
  districtIndicators: "{district}{clauses}。",
  districtIndicatorsWithStaff: "{district}投入社工{staff}名，本年度{clauses}。",
  clauseOfOne: "{quantities}，完成协议指标量的{ratios}",
  clauseOfSeveral: "{quantities}，分别完成协议指标量的{ratios}",
  quantity: "完成{name}{completed}{unit}",
  quantityOfAction: "{name}{completed}{unit}",
  quantityWithoutUnit: "{name}完成量为{completed}",
  quantityWithMeasure: "{name}{measure}完成{completed}{unit}",
  casesOpened: "{name}接案{completed}{unit}",
  casesClosed: "{name}结案{completed}{unit}",
  furtherOpened: "接案{completed}{unit}",
  furtherClosed: "结案{completed}{unit}",
  furtherSessions: "服务{completed}{unit}",
  furtherAttendance: "服务{completed}{unit}",
  furtherQuantity: "{measure}完成{completed}{unit}",
  source: "（以上数据由社工服务站提供，{annex}见附件1。）",
  sourceWithMonths: "（以上数据统计共计{months}个考核月份，由社工服务站提供，{annex}见附件1。）",
  partyScore: "{party}评估得分：{score}分",
  totalScore: "以上四项总得分：{total}分，等级：{grade}。",
};

const english: ReportTemplates = {
  agreementTerm: "This year's agreement runs from {start} to {end}.",
  assessedPeriod: "The {stage} evaluation covers {start} to {end}.",
  assessedMonths: "In all, {months} months were assessed.",
  qualifications:
    "In the last assessed month ({month}), the station had {certified} certified and {uncertified} uncertified workers.",
  staffMonths: "Over the assessed months, {required} person-months were required and {actual} were served, {balance}.",
  staffMonthsOnly: "Over the assessed months, {actual} person-months were served.",
  certifiedMonths: "Of certified workers, {required} person-months were required and {actual} were served, {balance}.",
  certifiedMonthsOnly: "Certified workers served {actual} of the person-months.",
  uncertifiedMonths: "Uncertified workers served {actual} of the person-months.",
  balanceSurplus: "a surplus of {difference}",
  balanceDeficit: "{difference} too few",
  balanceEven: "as required",
  stabilityMet:
    "{continuous} workers stayed through all assessed months; with {posts} posts in the agreement, the stability rate is {ratio}, which meets the required {required}.",
  stabilityBelow:
    "{continuous} workers stayed through all assessed months; with {posts} posts in the agreement, the stability rate is {ratio}, which is below the required {required}.",
  stabilityUnknown: "{continuous} workers stayed through all assessed months.",
  lastMonthStaff: "In the last assessed month, the station had {staff} workers.",
  stationIndicators: "This year the station completed: {clauses}.",
  moreIndicators: "Further indicators: {clauses}.",
  restIndicators: "Besides: {clauses}.",
  otherIndicators: "Furthermore: {clauses}.",
  districtIndicators: "{district} completed: {clauses}.",
  districtIndicatorsWithStaff: "{district} has {staff} workers and completed: {clauses}.",
  clauseOfOne: "{quantities}, {ratios} of the agreed quantity",
  clauseOfSeveral: "{quantities}, respectively {ratios} of the agreed quantities",
  quantity: "{name}: {completed} {unit}",
  quantityOfAction: "{name}: {completed} {unit}",
  quantityWithoutUnit: "{name}: {completed}",
  quantityWithMeasure: "{name}: {measure} {completed} {unit}",
  casesOpened: "{name}: {completed} {unit} opened",
  casesClosed: "{name}: {completed} {unit} closed",
  furtherOpened: "{completed} {unit} opened",
  furtherClosed: "{completed} {unit} closed",
  furtherSessions: "{completed} {unit}",
  furtherAttendance: "{completed} {unit}",
  furtherQuantity: "{measure} {completed} {unit}",
  source: "(The figures are the station's own; {annex}: Annex 1.)",
  sourceWithMonths: "(The figures cover {months} assessed months and are the station's own; {annex}: Annex 1.)",
  partyScore: "{party}: {score} points",
  totalScore: "Total of the four scores: {total} points; grade: {grade}.",
};

export const REPORT_TEMPLATES: Readonly<Record<Language, ReportTemplates>> = { "zh-CN": chinese, en: english };
