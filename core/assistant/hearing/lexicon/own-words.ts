/** What Sanad writes by itself and draws, asked about. */
export const ownWords = {
  curve: `courbe, la courbe, courbes, graphique, un graphique, graphe, chart, graph, curve, a chart, منحنى, المنحنى, رسم بياني, الرسم البياني,
    بيان المبيعات, courba, la courba, l graphe, graphe ta3, لاكورب, الكورب, غرافيك`,
  notices: `qu'est-ce que tu m'envoies, que m'envoies-tu, tu m'envoies tout seul, m'envoies quoi, réglages des notifications,
    mes réglages de notification, quand est-ce que tu m'écris, quand m'écris-tu, heures calmes, notification settings, my notification settings,
    what do you send me, when do you write to me, quiet hours, ماذا ترسل لي, متى تكتب لي, إعدادات الإشعارات, ساعات الهدوء, واش تبعثلي,
    وقتاش تكتبلي, wach tab3atli, wach teb3atli, wa9tach tektebli, reglages notifications`,
} as const
