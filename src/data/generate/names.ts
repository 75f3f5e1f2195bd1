import type { EntityRecord } from '../dataset.js';
import type { Draws } from './draws.js';

type Names = EntityRecord['names'];
/** An English word with the Chinese one. */
type Word = readonly [en: string, zh: string];

/** What instruments, topics and campaigns are about; the first come up most. */
const SUBJECTS: readonly Word[] = [
  ['Data Security', '数据安全'],
  ['Personal Information', '个人信息'],
  ['Cybersecurity', '网络安全'],
  ['Internet Information Services', '互联网信息服务'],
  ['E-commerce', '电子商务'],
  ['Online Content', '网络内容'],
  ['Critical Information Infrastructure', '关键信息基础设施'],
  ['Telecommunications', '电信'],
  ['Cross-border Data', '数据出境'],
  ['Algorithmic Recommendation', '算法推荐'],
  ['Protection of Minors Online', '未成年人网络保护'],
  ['Electronic Signatures', '电子签名'],
  ['Online Payment', '网络支付'],
  ['Domain Names', '域名'],
  ['Commercial Encryption', '商用密码'],
  ['Generative Artificial Intelligence', '生成式人工智能'],
  ['Online Audio and Video', '网络视听'],
  ['Mobile Applications', '移动应用程序'],
  ['Internet of Vehicles', '车联网'],
  ['Industrial Internet', '工业互联网'],
  ['Public Data', '公共数据'],
  ['Online Advertising', '互联网广告'],
  ['Online Gaming', '网络游戏'],
  ['Livestreaming', '网络直播'],
  ['Blockchain', '区块链'],
  ['Cloud Computing', '云计算'],
  ['Electronic Evidence', '电子证据'],
  ['Anti-monopoly of Platforms', '平台反垄断'],
  ['Telecom Fraud', '电信网络诈骗'],
  ['Digital Government', '数字政府'],
];
const ACTIONS: readonly Word[] = [
  ['Administration', '管理'],
  ['Protection', '保护'],
  ['Security Assessment', '安全评估'],
  ['Supervision', '监督'],
  ['Licensing', '许可'],
  ['Emergency Response', '应急处置'],
  ['Classification', '分类分级'],
  ['Promotion', '促进'],
  ['Inspection', '检查'],
  ['Filing', '备案'],
];

/** The names of a record: form, action and subject are words, and its number in brackets makes them its own; some are known by a short one. */
export function namesOf(form: Word, number: number, draws: Draws, place?: Word): Names {
  const [subject, subjectZh] = SUBJECTS[draws.heavyTailed(SUBJECTS.length)] as Word;
  const [action, actionZh] = draws.pick(ACTIONS);
  const where = place === undefined ? '' : ` in ${place[0]}`;
  return [
    {
      value: `${form[0]} on the ${action} of ${subject}${where} (synthetic No. ${number})`,
      lang: 'EN',
      kind: 'TRANSLATION',
    },
    { value: `${place?.[1] ?? ''}${subjectZh}${actionZh}${form[1]}（合成${number}号）`, lang: 'ZH', kind: 'OFFICIAL' },
    ...(draws.chance(0.3) ? [{ value: `${subject} ${form[0]} S${number}`, lang: 'EN', kind: 'SHORT' } as const] : []),
  ];
}

/** The names of something that is counted more than described: `Country 17`. */
export function numberedNames([en, zh]: Word, number: number): Names {
  return [
    { value: `${en} ${number} (synthetic)`, lang: 'EN', kind: 'OFFICIAL' },
    { value: `${zh}${number}（合成）`, lang: 'ZH', kind: 'OFFICIAL' },
  ];
}

/** A province by its number. */
export function provinceOf(number: number): Word {
  return [`Province ${number + 1}`, `第${number + 1}省`];
}
