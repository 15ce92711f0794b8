/** Chemistry. */
export const chemistry = `
화학 = chemistry
원자 = atom
분자* = molecule
원소 = element*
주기율표 = periodic table
원자 번호 = atomic number
전자* = electron
양성자 = proton
중성자 = neutron
이온 = ion
양이온 = cation
음이온 = anion
동위 원소 = isotope
화합물 = compound*
혼합물 = mixture
순물질 = pure substance
화학 결합 = chemical bond
공유 결합 = covalent bond
이온 결합 = ionic bond
금속 결합 = metallic bond
수소 결합 = hydrogen bond
화학 반응 = chemical reaction
반응물 = 반응 물질 = reactant
생성물 = 생성 물질 = reaction product
촉매 = 반응을 돕는 물질 = catalyst
활성화 에너지 = activation energy
반응 속도 = reaction rate
화학 평형 = 평형 = equilibrium
산화 = 녹슬- = oxidation
환원 = reduction*
산화 환원 = redox
연소 = 불타- = combustion
산* = 산성 물질 = acid
염기 = 알칼리 = 알카리 = 염기성 물질 = base* = alkali
산성 = acidic
염기성 = 알칼리성 = alkaline
중화 = neutralization
산도 = 수소 이온 농도 = 페하 = ph
용액 = solution*
용매 = 녹이는 물질 = solvent
용질 = 녹는 물질 = solute
농도 = 진하기 = concentration*
몰* = mole
용해도 = solubility
침전 = 앙금 = precipitate
전해질 = electrolyte
전기 분해 = electrolysis
발열 반응 = 열을 내는 반응 = exothermic reaction
흡열 반응 = 열을 빨아들이는 반응 = endothermic reaction
유기 화합물 = organic compound
유기 화학 = organic chemistry
탄화수소 = hydrocarbon
중합체 = 고분자 = 폴리머 = polymer
단량체 = 모노머 = monomer
고체 = solid*
액체 = liquid
기체 = 가스 = gas
금속 = 쇠붙이 = metal
합금 = alloy
산소 = oxygen
수소 = hydrogen
질소 = nitrogen
탄소 = carbon
이산화 탄소 = carbon dioxide
소금 = 염화나트륨 = sodium chloride = table salt
증류 = distillation
여과 = 걸러내기 = filtration
결정* = crystal
부식 = 삭- = corrosion
실험 = experiment
실험실 = 연구실 = laboratory = lab
시약 = reagent
관찰* = observation
`
