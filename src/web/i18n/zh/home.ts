import type { SameKeys } from '../same-keys';
import type { home as en } from '../en/home';

/** The words of the view `home`, in Chinese. */
export const home: SameKeys<typeof en> = {
  title: '以图谱看依法治网',
  lead: '法律法规、发布机关、执法专项行动、法院与国际合作：谁与谁有何关系、始于何时、出自何处。',
  start: '可以从这些问题开始',
  questions: {
    law: '《网络安全法》之下有哪些规定？',
    lawHint: '法律树：按层级列出法规、规章与标准',
    framework: '2017年6月1日的法律框架是什么样的？',
    frameworkHint: '图谱：《网络安全法》施行当日',
    data: '《数据安全法》周围有什么？',
    dataHint: '图谱：相关机关、主题、规定与专项行动',
    thailand: '泰国与谁合作，合作什么？',
    thailandHint: '合作：伙伴、倡议与成员身份',
    timeline: '1994年以来何时发生了什么？',
    timelineHint: '时间线：法律文件、专项行动与国际倡议',
  },
  numbers: '图谱内容',
  kind: '类别',
  count: '数量',
  numbersHint: '点击数字查看列表。',
  stages: '立法的三个阶段',
  since: '{{from}}年至今',
  instruments_one: '{{n}} 件法律文件',
  instruments_other: '{{n}} 件法律文件',
  developers: '自行提问',
  developersLead: '此处显示的一切都来自同一个 GraphQL 端点。',
  editor: '查询编辑器',
  endpoint: '端点',
};
