/** Medicine and health. */
export const medicine = `
의학 = medical science
병 = 질병 = 질환 = disease = illness
병원* = hospital
의사* = doctor = physician
간호사 = nurse
환자 = 아픈 사람 = patient
아프- = 통증 = 아픔 = 고통 = pain
증상 = 증세 = symptom
진단 = 병을 알아내- = diagnosis = diagnose
진료 = 진찰 = medical examination
치료 = 낫게 하- = 고치-* = treatment = therapy = cure
낫- = 완치 = 치유 = 회복* = heal
처방 = prescription
약물 = 의약품 = drug = medication
약국 = pharmacy
부작용 = 이상 반응 = 안 좋은 반응 = side effect = adverse effect
복용량 = 투여량 = 용량* = dose = dosage
수술 = surgery
마취 = anesthesia
주사 = hypodermic injection
예방 접종 = 백신 접종 = vaccination = immunization
백신* = 예방약 = vaccine
면역 = immunity
면역 체계 = 면역계 = immune system
항체 = antibody
항원 = antigen
항생제 = antibiotic
염증 = inflammation
감염 = infection
전염 = contagion
전염병 = 감염병 = 돌림병 = 역병 = infectious disease = epidemic
세계적 유행 = 팬데믹 = 범유행 = pandemic
잠복기 = incubation period
유행병학 = 역학* = epidemiology
피 = 혈액 = blood
혈관 = 핏줄 = blood vessel
동맥 = artery
정맥 = vein
모세 혈관 = capillary
혈압 = blood pressure
고혈압 = 높은 혈압 = high blood pressure = hypertension
저혈압 = 낮은 혈압 = low blood pressure = hypotension
혈당 = 피 속 당 = blood sugar = blood glucose
당뇨 = 당뇨병 = diabetes -> 질병 = disease
적혈구 = red blood cell
백혈구 = white blood cell
혈소판 = platelet
빈혈 = 피가 모자라- = anemia
심장 = 염통 = heart
심장 마비 = 심정지 = cardiac arrest
심근 경색 = heart attack = myocardial infarction
맥박 = pulse
뇌 = 두뇌 = brain
뇌졸중 = 중풍 = stroke*
신경 = nerve
신경 세포 = 뉴런 = neuron
신경계 = nervous system
시냅스 = synapse
허파 = 폐 = lung
폐렴 = pneumonia
콩팥 = 신장* = kidney
밥통 = 위장 = stomach
창자 = 대장과 소장 = intestine = bowel
이자* = 췌장 = pancreas
쓸개 = 담낭 = gallbladder
방광 = 오줌보 = bladder
살갗 = 피부 = skin
뼈 = 골격* = bone
부러지- = 골절 = 뼈 부러짐 = bone fracture
관절 = 뼈마디 = joint*
힘줄 = tendon
인대 = ligament
힘살 = 근육 = muscle
눈* = eye
귀 = ear
이빨 = 치아 = tooth = teeth
열이 나- = 발열 = fever
기침 = cough
감기 = common cold
독감 = 인플루엔자 = 돌림감기 = influenza = flu -> 감염병 = infectious disease
암* = 악성 종양 = cancer = malignant tumor
종양 = tumor
전이* = 암이 퍼지- = metastasis
급성 = 갑자기 생긴 = acute
만성 = 오래된 병 = chronic
상처 = 외상 = 다치- = 부상 = wound = injury
피가 나- = 출혈 = bleeding = hemorrhage
붓-* = 부종 = 부기 = swelling = edema
알레르기 = 알러지 = 과민 반응 = allergy
중독 = 끊지 못하- = addiction
독 = 독성 = 독소 = toxin = poison
심폐 소생술 = cpr = cardiopulmonary resuscitation
응급 처치 = first aid
응급실 = emergency room
임신 = 애를 배- = pregnancy
출산 = 분만 = 애 낳- = childbirth
우울증 = depression*
불면증 = 잠을 못 자- = insomnia
잠 = 수면* = sleep
영양실조 = 영양 부족 = malnutrition
비만 = 살찌- = obesity
해부학 = anatomy
생리학 = physiology
병리학 = pathology
임상 시험 = clinical trial
위약 = 플라시보 = 가짜 약 = placebo
소독 = disinfection
살균 = 멸균 = sterilization
건강 = 헬스 = health
`
