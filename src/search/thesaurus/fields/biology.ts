/** Biology. */
export const biology = `
생물 = 생물학 = biology
생명체 = 생물체 = 유기체 = organism
세포 = 셀* = cell
세포막 = cell membrane
핵* = 세포핵 = cell nucleus
미토콘드리아 = mitochondria = mitochondrion
엽록체 = chloroplast
리보솜 = ribosome
소기관 = 세포 소기관 = organelle
조직* = 티슈 = tissue
기관* = 장기* = organ
유전자 = gene
유전 = 대물림 = heredity
유전체 = 게놈 = 지놈 = genome
염색체 = chromosome
디엔에이 = 디옥시리보핵산 = dna
알엔에이 = 리보핵산 = rna
돌연변이 = 변이* = mutation
전사* = gene transcription
단백질 = protein
아미노산 = amino acid
효소 = enzyme
세포 분열 = cell division
체세포 분열 = 유사 분열 = mitosis
감수 분열 = meiosis
진화 = evolution
자연 선택 = natural selection
적응 = adaptation
종* = species
분류학 = taxonomy
생태계 = 에코시스템 = ecosystem
먹이 사슬 = 먹고 먹히는 관계 = food chain
생산자* = producer
분해자 = decomposer
서식지 = 사는 곳 = habitat
공생 = 더불어 살- = symbiosis
기생 = 빌붙어 살- = parasitism
포식자 = 잡아먹는 동물 = predator
멸종 = 사라진 종 = 씨가 마르- = extinction
생물 다양성 = biodiversity
광합성 = 빛으로 양분 만들- = photosynthesis
호흡 = 숨쉬- = 숨 = respiration = breathing
물질대사 = 대사* = 신진대사 = metabolism
소화 = digestion
흡수 = 빨아들이- = absorption = absorb
배설 = 노폐물 내보내- = excretion
순환* = circulation
항상성 = 몸 상태 유지 = homeostasis
번식 = 생식 = 새끼 치- = reproduction*
수정* = 수정란 만들- = fertilization
배아 = embryo
식물 = plant*
동물 = animal
미생물 = 아주 작은 생물 = microorganism = microbe
세균 = 박테리아 = bacteria = bacterium
균류 = 곰팡이 = fungus = fungi
바이러스* = virus
뿌리* = root*
줄기* = stem*
잎 = leaf
꽃 = flower
씨앗 = 씨 = 종자 = seed*
척추동물 = 등뼈 동물 = vertebrate
무척추동물 = invertebrate
포유류 = 젖먹이 동물 = mammal
파충류 = reptile
양서류 = amphibian
곤충 = 벌레 = insect
줄기세포 = stem cell
복제* = 클로닝 = cloning
삼투 = 삼투 현상 = osmosis
확산* = diffusion
우성 = dominant trait
열성 = recessive trait
표현형 = phenotype
유전자형 = genotype
호르몬 = hormone
탄수화물 = carbohydrate
지방* = fat = lipid
포도당 = 글루코스 = glucose
비타민 = vitamin
영양소 = 양분 = nutrient
`
