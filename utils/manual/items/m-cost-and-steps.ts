import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-cost-and-steps',
  place: 'organisation',
  severity: 'minor',
  effort: 5,
  sources: ['S001:8', 'S001:14'],
  fields: {
    modular: yesNo,
    returns: yesNo,
    platform: yesNo,
  },
  words: {
    en: {
      name: 'Plan in steps',
      title: 'The plan goes in steps that pay',
      failTitle: 'The plan lacks steps that pay, or a fit platform',
      why: 'Customers gain from small steps that are finished, not from large plans.',
      advice: 'Divide the plan into steps, each with its cost and return, on a platform that fits.',
      modular: 'It is modular',
      returns: 'Each step has its return',
      platform: 'The platform fits',
    },
    es: {
      name: 'Plan por pasos',
      title: 'El plan avanza por pasos rentables',
      failTitle: 'Al plan le faltan pasos rentables o plataforma adecuada',
      why: 'Al cliente le sirven los pasos pequeños que se terminan, no los grandes planes.',
      advice: 'Divida el plan en pasos, cada uno con su coste y su retorno, sobre una plataforma adecuada.',
      modular: 'Es modular',
      returns: 'Cada paso tiene su retorno',
      platform: 'La plataforma es adecuada',
    },
  },
});
